import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { askWord, type NumberedDemand } from "./demands.ts";

/** All asks of a pledge, inside a sentence: `both demands`, `all three demands`. */
export function allAsks(records: Records, pledgeId: string, count: number): string {
  const words = wordsOf(records);
  return words.pledge.asks[askWord(records.get("pledges", pledgeId))].all(count, words.numeral(count));
}

/** Some of the asks of a pledge, inside a sentence: `demands 1 and 3`; all of them together where they are all. */
export function asksInWords(
  records: Records,
  pledgeId: string,
  asks: readonly NumberedDemand[],
  all: number,
): string {
  if (asks.length === all) return allAsks(records, pledgeId, all);
  const words = wordsOf(records);
  const numbers = words.list(asks.map(({ number }) => String(number)));
  return words.pledge.asks[askWord(records.get("pledges", pledgeId))].some(numbers, asks.length);
}
