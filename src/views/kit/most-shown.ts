import { wordsOf } from "../../messages/words.ts";
import type { Line, Reader } from "./inline.ts";

/** So many counties or records are shown side by side at most: among more, nobody finds one. */
export const MOST_SHOWN = 100;

/** So many names are in a sentence at most. */
export const MOST_NAMED = 30;

/** That not all are shown, in words of their own; nothing where all are. */
export function notAllShown(
  reader: Reader,
  shown: number,
  all: number,
  say: (shown: string, all: string) => Line,
): readonly Line[] {
  const { number } = wordsOf(reader);
  return shown === all ? [] : [say(number(shown), number(all))];
}

/** Of more rows than anybody could compare those that have the most of something, in their order. */
export function withTheMost<T>(rows: readonly T[], amountOf: (row: T) => number): readonly T[] {
  if (rows.length <= MOST_SHOWN) return rows;
  const most = new Set(rows.toSorted((a, b) => amountOf(b) - amountOf(a)).slice(0, MOST_SHOWN));
  return rows.filter((row) => most.has(row));
}
