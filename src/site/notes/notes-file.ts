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
  /** The numbers of the look-ups on which they rest: their places among those of the same file, from 0 on. */
  readonly rests: readonly number[];
  /** The figures on the page, where it was asked for them. */
  readonly figures?: readonly NotedFigure[];
}

/** A look-up, and the print of its answer. */
export type NotedLookUp = readonly [lookUp: LookUp, print: string];

/** So much is read or written at once. */
const CHUNK = 1 << 20;

/** A file that is written line by line: what is noted of a large record need not wait in memory for its end. */
export class LineFile {
  readonly #handle: number;
  #waiting = "";

  /** Begins the file anew. Throws the file system's error. */
  constructor(path: string) {
    this.#handle = openSync(path, "w");
  }

  add(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length >= CHUNK) this.#write();
  }

  close(): void {
    this.#write();
    closeSync(this.#handle);
  }

  #write(): void {
    writeSync(this.#handle, this.#waiting);
    this.#waiting = "";
  }
}

/** The line of notes of a look-up, or of a group. */
export function noteLine(note: NotedLookUp | NotedGroup): string {
  return JSON.stringify(note);
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

/** The lines of notes: a look-up comes before the groups that rest on it. The group of another part of the site need not be taken apart. */
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
