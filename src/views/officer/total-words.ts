import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { undoneWithoutRuling } from "../batch/reached.ts";
import { isAllLawyersFirst, lawyersFirstWords } from "../batch/remedies.ts";

/** How many convictions are tied to an officer, step by step, in sentences that say also what is not known. */
export function officerTotalWords(records: Records, officerId: string): string {
  const totals = records.totals("officer", officerId);
  const { quantity } = totals.moved;
  if (quantity === null) return [...withoutNumber(records, totals), ...pardoned(records, totals)].join(" ");
  const lawyersFirst = isAllLawyersFirst(records, totals)
    ? ""
    : lawyersFirstWords(records, totals.moved.batch_ids);
  return [
    ...withNumber(records, totals, quantity),
    ...pardoned(records, totals),
    ...(lawyersFirst === "" ? [] : [lawyersFirst]),
  ].join(" ");
}

/** That it was a pardon that undid convictions, and no court. */
function pardoned(records: Records, { batch_ids }: ScopeTotals): readonly string[] {
  const isAny = batch_ids.some((id) => undoneWithoutRuling(records, id) === "pardoned");
  return isAny ? [wordsOf(records).terms.batchRemedies.pardon.meaning] : [];
}

/** That requests are in no sum: beside it, a share of theirs would be missed. */
function requestedOnly(records: Records, { batch_ids }: ScopeTotals): readonly string[] {
  const words = wordsOf(records);
  const { length } = batch_ids.filter((id) => records.get("batches", id).status === "requested");
  return length === 0
    ? []
    : [words.shares.total.requestedOnly(length, words.count(length, words.officer.batches))];
}

function withNumber(records: Records, totals: ScopeTotals, number: Quantity): readonly string[] {
  const words = wordsOf(records);
  const { total } = words.shares;
  const { moved, vacated } = totals;
  const batches = ({ length }: readonly string[]) => words.count(length, words.officer.batches);
  return [
    movedSentence(records, totals, number),
    vacatedSentence(records, totals),
    ...(moved.batch_ids_without_number.length > 0
      ? [total.shareUnknownIn(words.count(moved.batch_ids_without_number.length, words.kit.nouns.moreBatch))]
      : []),
    ...(vacated.quantity !== null && vacated.batch_ids_without_number.length > 0
      ? [total.vacatedUnknownIn(batches(vacated.batch_ids_without_number))]
      : []),
    ...requestedOnly(records, totals),
  ];
}

function movedSentence(records: Records, totals: ScopeTotals, number: Quantity): string {
  const { quantity, amount, shares } = wordsOf(records);
  const { total } = shares;
  const { quantity: announced } = totals.announced_only;
  if (isAllLawyersFirst(records, totals)) return total.movedForLawyers(number.value, quantity(number));
  return announced === null
    ? total.moved(number.value, quantity(number))
    : total.movedPartlyAnnounced(number.value, quantity(number), amount(announced));
}

function vacatedSentence(records: Records, { vacated }: ScopeTotals): string {
  const {
    quantity,
    shares: { total },
  } = wordsOf(records);
  if (vacated.quantity !== null) return total.vacated(quantity(vacated.quantity));
  return vacated.batch_ids_without_number.length > 0 ? total.vacatedUnknown : total.noRuling;
}

function withoutNumber(records: Records, { people, cases, moved }: ScopeTotals): readonly string[] {
  const words = wordsOf(records);
  const { total } = words.shares;
  const counts = [people.quantity, cases.quantity]
    .filter((quantity) => quantity !== null)
    .map((quantity) => words.quantity(quantity));
  if (counts.length > 0) return [total.otherUnits(words.list(counts))];
  const { length: batches } = moved.batch_ids_without_number;
  return [
    total.unknown,
    ...(batches > 0 ? [total.batchesMoved(batches, words.count(batches, words.officer.batches))] : []),
  ];
}
