import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { LookUp } from "../../model/look-up.ts";

/** Where a figure stands on a page, as far as its paths need it. */
export interface NotedFigure {
  readonly anchor: string;
  readonly framed: boolean;
}

/** What a build notes of pages that are built together. */
export interface NotedGroup {
  /** As `togetherWith` names it. */
  readonly group: string;
  /** The numbers of the look-ups on which they rest, in the same file. */
  readonly rests: readonly number[];
  /** The figures on the page, where it was asked for them. */
  readonly figures?: readonly NotedFigure[];
}

/** A look-up, and the print of its answer. */
export type NotedLookUp = readonly [lookUp: LookUp, print: string];

/** So much is read or written at once. */
const CHUNK = 1 << 20;

/** Writes notes: a line of JSON for each look-up, then one for each group. Rejects with the file system's error. */
export function writeNotes(file: string, lookUps: Iterable<NotedLookUp>, groups: Iterable<NotedGroup>): void {
  const out = openSync(file, "w");
  try {
    let waiting = "";
    const add = (line: NotedLookUp | NotedGroup) => {
      waiting += `${JSON.stringify(line)}\n`;
      if (waiting.length < CHUNK) return;
      writeSync(out, waiting);
      waiting = "";
    };
    for (const lookUp of lookUps) add(lookUp);
    for (const group of groups) add(group);
    writeSync(out, waiting);
  } finally {
    closeSync(out);
  }
}

/** What a line of notes is: a group, or a look-up. */
export function isOfGroup(line: string): boolean {
  return line.startsWith("{");
}

/** The group that a line tells of. */
export function notedGroup(line: string): NotedGroup {
  return JSON.parse(line) as NotedGroup;
}

/** The look-up that a line tells of. */
export function notedLookUp(line: string): NotedLookUp {
  return JSON.parse(line) as NotedLookUp;
}

/** The lines of notes: look-ups first, then groups. Most need not be taken apart: what they tell is of another part of the site. */
export function* readNotes(file: string): Generator<string> {
  const input = openSync(file, "r");
  try {
    const decoder = new TextDecoder();
    const bytes = new Uint8Array(CHUNK);
    let begun = "";
    for (let read = readSync(input, bytes); read > 0; read = readSync(input, bytes)) {
      const lines = (begun + decoder.decode(bytes.subarray(0, read), { stream: true })).split("\n");
      begun = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(input);
  }
}
