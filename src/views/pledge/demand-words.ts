import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { demandWord, type NumberedDemand } from "./demands.ts";

/** All demands of a pledge, inside a sentence: `both demands`, `all three demands`. */
export function allDemands(records: Records, pledgeId: string, count: number): string {
  const words = wordsOf(records);
  return words.pledge.asks[demandWord(records.get("pledges", pledgeId))].all(count, words.numeral(count));
}

/** Some of the demands of a pledge, inside a sentence: `demands 1 and 3`; all of them together where they are all. */
export function demandsInWords(
  records: Records,
  pledgeId: string,
  demands: readonly NumberedDemand[],
  all: number,
): string {
  if (demands.length === all) return allDemands(records, pledgeId, all);
  const words = wordsOf(records);
  const numbers = words.list(demands.map(({ number }) => String(number)));
  return words.pledge.asks[demandWord(records.get("pledges", pledgeId))].some(numbers, demands.length);
}
