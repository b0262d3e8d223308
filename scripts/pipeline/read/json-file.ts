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

/** Reads a JSON file; `value` is `undefined` where it cannot be read. */
export function readJson({ label, bytes }: SourceFile): JsonFile {
  const { text, issues } = decode(label, bytes);
  const placeOf = locate(label, text ?? "");
  if (text === null) return { value: undefined, placeOf, issues };
  try {
    return { value: JSON.parse(text) as unknown, placeOf, issues };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(detail)?.[1] ?? 0);
    const place = { file: label, ...new LineIndex(text).placeOf(offset) };
    const hint = `the parser says: ${detail.replaceAll("\n", " ")}`;
    return {
      value: undefined,
      placeOf,
      issues: [...issues, issueAt(place, { code: "read/json", message: "this is not JSON", hint })],
    };
  }
}
