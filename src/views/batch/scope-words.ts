import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { isAllLawyersFirst, lawyersFirstWords } from "./remedies.ts";
import { scopeAmount } from "./scope-amount.ts";
import { batchesWithoutNumber } from "./without-number.ts";

/** What was moved and vacated in a scope, in a sentence after an opening such as "In 4 batches of this county alone". */
export function stepsInWords(records: Records, totals: ScopeTotals, opening: string): string {
  const { quantity, batch, claim } = wordsOf(records);
  const { sentence } = batch.totals;
  const counts = [totals.people.quantity, totals.cases.quantity]
    .filter((count) => count !== null)
    .map(quantity);
  const lawyersFirst = isAllLawyersFirst(records, totals)
    ? ""
    : lawyersFirstWords(records, totals.moved.batch_ids);
  return [
    sentence.whole(opening, stepWords(records, totals)),
    ...(lawyersFirst === "" ? [] : [lawyersFirst]),
    ...(counts.length === 0 ? [] : [sentence.otherUnits(counts.join("; "))]),
    ...(totals.cases.quantity === null ? [] : [claim.mixed]),
  ].join(" ");
}

function stepWords(records: Records, totals: ScopeTotals): string {
  const { sentence } = wordsOf(records).batch.totals;
  const isUnknown = (name: "moved" | "vacated") => scopeAmount(records, totals, name).kind === "unknown";
  if (isUnknown("moved") && isUnknown("vacated")) return sentence.neitherKnown;
  return sentence.steps(movedWords(records, totals), vacatedWords(records, totals));
}

function movedWords(records: Records, totals: ScopeTotals): string {
  const { amount, quantity, batch } = wordsOf(records);
  const { sentence } = batch.totals;
  const { moved, announced_only } = totals;
  if (moved.quantity !== null && isAllLawyersFirst(records, totals))
    return sentence.movedForLawyers(quantity(moved.quantity));
  if (moved.quantity !== null)
    return announced_only.quantity === null
      ? sentence.moved(quantity(moved.quantity))
      : sentence.movedAnnounced(quantity(moved.quantity), amount(announced_only.quantity));
  return scopeAmount(records, totals, "moved").kind === "unknown"
    ? sentence.movedUnknown
    : sentence.movedNone;
}

function vacatedWords(records: Records, totals: ScopeTotals): string {
  const { quantity, count, batch, kit } = wordsOf(records);
  const { sentence } = batch.totals;
  if (totals.vacated.quantity !== null) {
    const { length: others } = batchesWithoutNumber(records, totals, "vacated");
    const convictions = quantity(totals.vacated.quantity);
    return others === 0
      ? sentence.vacated(convictions)
      : sentence.vacatedAndMore(convictions, count(others, kit.nouns.moreBatch));
  }
  const { kind } = scopeAmount(records, totals, "vacated");
  if (kind === "pardoned" || kind === "reported") return sentence[kind];
  if (kind === "no-ruling-number") return sentence.noRulingNumber;
  return kind === "unknown" ? sentence.vacatedUnknown : sentence.vacatedNone;
}
