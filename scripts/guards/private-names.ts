import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { percentDecoded } from "../../src/model/percent-decoded.ts";

/** Letters without accents and case, everything else one blank: a name is found however it is set, also in an address. */
function folded(text: string): string {
  const letters = percentDecoded(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

/** The words of each name, without accents and case, in both orders: `Given Family`, and `Family, Given`. */
export function wordsOfNames(names: readonly string[]): readonly (readonly string[])[] {
  return names
    .map((name) => folded(name).trim().split(" "))
    .filter((words) => words.join("") !== "")
    .flatMap((words) => [words, [words.at(-1) ?? "", ...words.slice(0, -1)]]);
}

/** Finds the first of the names that must never be said; `null` where a text has none. */
export type NameFinder = (text: string) => string | null;

/** Makes a finder of names, each given as one line of words: `Given Family`, and found as `Family, Given` too. */
export function nameFinder(names: readonly string[]): NameFinder {
  const wanted = wordsOfNames(names).map((words) => ` ${words.join(" ")} `);
  if (wanted.length === 0) return () => null;
  return (text) => {
    const own = folded(text);
    return wanted.find((name) => own.includes(name))?.trim() ?? null;
  };
}

/** Throws where a file was not saved as UTF-8: of names in it none would be found. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new Error(`${file} is not UTF-8: save it as UTF-8`);
  return new TextDecoder().decode(bytes);
}

/** The names in a file, one a line, `#` before a remark. Throws where it cannot be read. */
export function readNames(file: string): readonly string[] {
  return textOf(file)
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
}
