import { countOf, quantityOf } from "../../format/counts.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchLink } from "../batch/links.ts";
import { lawyersFirstWords } from "../batch/remedies.ts";
import { joined, link, type Line } from "../kit/inline.ts";
import { isDrawn, whenRisen, type BatchRise } from "./rise.ts";

/** So many batches are named one by one. */
const NAMED = 4;

/** How the steps are dated, what “moved” holds, and what is not drawn and why. */
export function riseNotes(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
): readonly Line[] {
  return [
    datingNote(rises),
    ...movedNote(records, totals),
    ...unnumberedNote(rises),
    ...notDrawnNote([...undated(rises), ...uncounted(records, totals), ...shared(records, totals)]),
  ];
}

/** How a batch is dated; how a step is drawn of which the day is not known. */
function datingNote(rises: readonly BatchRise[]): Line {
  const hasSpan = rises.some((rise) => isDrawn(rise) && rise.time.stated === null);
  const announced = "A batch counts as moved from its announcement, also where courts were asked later.";
  if (!hasSpan) return [announced];
  return [
    `${announced} Where a number is of a later day, or the day of a ruling is not known, the step is drawn over the time in which it lies: from the announcement to the day of the number, of the last ruling found, or of the report.`,
  ];
}

function movedNote(records: Records, { moved, announced_only }: ScopeTotals): Line[] {
  const lawyersFirst = lawyersFirstWords(records, moved.batch_ids);
  const words = [
    ...(announced_only.quantity === null
      ? []
      : [
          `Of those moved, ${quantityOf(announced_only.quantity)} ${announced_only.quantity.value === 1 ? "was" : "were"} announced only: neither a filing nor a ruling was found.`,
        ]),
    ...(lawyersFirst === "" ? [] : [lawyersFirst]),
  ];
  return words.length === 0 ? [] : [[words.join(" ")]];
}

function unnumberedNote(rises: readonly BatchRise[]): Line[] {
  const unnumbered = rises
    .filter(({ quantity }) => quantity === null)
    .map(({ time, step, batch }) => [
      batchLink(batch),
      ` (${step} ${time === null ? "at a time not known" : whenRisen(time)})`,
    ]);
  if (unnumbered.length === 0) return [];
  return [["Only a question mark, since no text read says how many: ", ...joined(unnumbered, "; "), "."]];
}

function notDrawnNote(batches: readonly Line[]): Line[] {
  return batches.length === 0 ? [] : [["Not drawn: ", ...joined(batches, "; "), "."]];
}

function undated(rises: readonly BatchRise[]): Line[] {
  return rises.flatMap(({ quantity, time, step, batch }) =>
    quantity === null || time !== null
      ? []
      : [[`${quantityOf(quantity)} ${step}, of `, batchLink(batch), " (no date is known)"]],
  );
}

function uncounted(records: Records, totals: ScopeTotals): Line[] {
  const counted = new Set(
    [totals.moved, totals.vacated].flatMap((total) => [
      ...total.batch_ids,
      ...total.batch_ids_without_number,
    ]),
  );
  const others = totals.batch_ids.filter((id) => !counted.has(id));
  const why = "no number of convictions is in use, and people and cases are never added to convictions";
  return others.length === 0 ? [] : [[...batchesOf(records, others), ` (${why})`]];
}

function shared(records: Records, { shared_batch_ids: ids }: ScopeTotals): Line[] {
  return ids.length === 0
    ? []
    : [[...batchesOf(records, ids), " (shared with other counties, and not divided)"]];
}

/** Batches by name or, where they are many, by number. */
function batchesOf(records: Records, ids: readonly string[]): Line {
  if (ids.length > NAMED) return [link(countOf(ids.length, "batch", "batches"), ADDRESSES.batches.list)];
  return joined(
    ids.map((id) => [batchLink(records.get("batches", id))]),
    ", ",
  );
}
