import { issueAt, type Issue, type Place } from "../issue.ts";
import { decode } from "./decode.ts";
import { LineIndex } from "./line-index.ts";
import type { SourceFile } from "./source-folder.ts";

/** A JSON file that editors keep, and where its entries stand. */
export interface JsonFile {
  readonly value: unknown;
  /** The place of the last of the nested names in `path`, or the start of the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly issues: readonly Issue[];
}

function locate(file: string, text: string): JsonFile["placeOf"] {
  const index = new LineIndex(text);
  return (path) => {
    let at = 0;
    for (const name of path) {
      const found = text.indexOf(JSON.stringify(String(name)), at);
      if (found === -1) break;
      at = found;
    }
    return { file, ...index.placeOf(at) };
  };
}

/** How many characters the parser shows before and after the one at which it failed. */
const CONTEXT = 10;

/** Where the parser failed: it gives the position, or the piece of text around it, or neither at the end. */
function failureOffset(text: string, detail: string): number {
  const position = /at position (\d+)/.exec(detail);
  if (position) return Number(position[1]);
  const piece = /^Unexpected token '.+?', (\.\.\.)?"([\s\S]*)"(\.\.\.)? is not valid JSON$/u.exec(detail);
  if (!piece) return text.trimEnd().length;
  const [, before, shown = "", after] = piece;
  if (before !== undefined) return text.indexOf(shown) + CONTEXT;
  return after === undefined ? 0 : shown.length - CONTEXT;
}

/** A string, with the colon after it where it is a name; or where an object begins or ends. */
const NAMES = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/gs;

/** Names that stand a second time in one object, of which the parser would keep the last in silence. */
function* repeatedNames(file: string, text: string): Generator<Issue> {
  const index = new LineIndex(text);
  const open: Set<string>[] = [];
  for (const { 0: sign, 1: string, 2: colon, index: at } of text.matchAll(NAMES)) {
    if (sign === "{") open.push(new Set());
    else if (sign === "}") open.pop();
    else if (string !== undefined && colon !== undefined) {
      const name = JSON.parse(string) as string;
      const names = open.at(-1);
      if (names?.has(name))
        yield issueAt(
          { file, ...index.placeOf(at) },
          {
            code: "read/json",
            value: name,
            message: `${name} stands twice in one object`,
            hint: "only one of them would count: put what belongs together in one, or take one out",
          },
        );
      names?.add(name);
    }
  }
}

/** Reads a JSON file; `value` is `undefined` where it cannot be read. */
export function readJson({ label, bytes }: SourceFile): JsonFile {
  const { text, issues } = decode(label, bytes);
  const placeOf = locate(label, text ?? "");
  if (text === null) return { value: undefined, placeOf, issues };
  try {
    const value = JSON.parse(text) as unknown;
    const repeated = [...repeatedNames(label, text)];
    return { value: repeated.length > 0 ? undefined : value, placeOf, issues: [...issues, ...repeated] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const place = { file: label, ...new LineIndex(text).placeOf(failureOffset(text, detail)) };
    const hint = `the parser says: ${detail.replaceAll("\n", " ")}`;
    return {
      value: undefined,
      placeOf,
      issues: [...issues, issueAt(place, { code: "read/json", message: "this is not JSON", hint })],
    };
  }
}
