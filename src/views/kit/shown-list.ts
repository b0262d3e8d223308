import { wordsOf } from "../../messages/words.ts";
import type { BulletList } from "./block.ts";
import type { Line, Reader } from "./inline.ts";

/** The first entries as a list, with how many more there are; `null` where there is none. */
export function shownList<Entry>(
  reader: Reader,
  entries: readonly Entry[],
  most: number,
  lineOf: (entry: Entry) => Line,
): BulletList | null {
  if (entries.length === 0) return null;
  const { sheet, number } = wordsOf(reader);
  const shown = entries.slice(0, most).map(lineOf);
  const rest = entries.length - shown.length;
  return { kind: "list", items: rest === 0 ? shown : [...shown, [sheet.rest(number(rest))]] };
}
