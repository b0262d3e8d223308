import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchLink } from "../batch/links.ts";
import { lawyersFirstWords } from "../batch/remedies.ts";
import { joined, link, type Inline, type Line } from "../kit/inline.ts";
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
    datingNote(records, rises),
    ...movedNote(records, totals),
    ...unnumberedNote(records, rises),
    ...notDrawnNote(records, [
      ...undated(records, rises),
      ...uncounted(records, totals),
      ...shared(records, totals),
    ]),
  ];
}

/** How a batch is dated; how a step is drawn of which the day is not known. */
function datingNote(records: Records, rises: readonly BatchRise[]): Line {
  const { announced, spans } = wordsOf(records).rises.notes;
  const hasSpan = rises.some((rise) => isDrawn(rise) && rise.time.stated === null);
  return [hasSpan ? `${announced} ${spans}` : announced];
}

function movedNote(records: Records, { moved, announced_only }: ScopeTotals): Line[] {
  const { quantity, rises } = wordsOf(records);
  const lawyersFirst = lawyersFirstWords(records, moved.batch_ids);
  const only = announced_only.quantity;
  const words = [
    ...(only === null ? [] : [rises.notes.announcedOnly[only.value === 1 ? "one" : "other"](quantity(only))]),
    ...(lawyersFirst === "" ? [] : [lawyersFirst]),
  ];
  return words.length === 0 ? [] : [[words.join(" ")]];
}

function unnumberedNote(records: Records, rises: readonly BatchRise[]): readonly Line[] {
  const { notes, steps } = wordsOf(records).rises;
  const batches = rises
    .filter(({ quantity }) => quantity === null)
    .map(({ time, step, batch }) =>
      notes.unnumberedBatch<Inline>(
        batchLink(records, batch),
        steps[step],
        time === null ? notes.timeUnknown : whenRisen(records, time),
      ),
    );
  return batches.length === 0 ? [] : [notes.unnumbered(joined(batches, "; "))];
}

function notDrawnNote(records: Records, batches: readonly Line[]): readonly Line[] {
  const { notDrawn } = wordsOf(records).rises.notes;
  return batches.length === 0 ? [] : [notDrawn(joined(batches, "; "))];
}

function undated(records: Records, rises: readonly BatchRise[]): readonly Line[] {
  const { quantity: inWords, rises: words } = wordsOf(records);
  return rises.flatMap(({ quantity, time, step, batch }) =>
    quantity === null || time !== null
      ? []
      : [words.notes.undated[step]<Inline>(inWords(quantity), batchLink(records, batch))],
  );
}

function uncounted(records: Records, totals: ScopeTotals): readonly Line[] {
  const counted = new Set(
    [totals.moved, totals.vacated].flatMap((total) => [
      ...total.batch_ids,
      ...total.batch_ids_without_number,
    ]),
  );
  const others = totals.batch_ids.filter((id) => !counted.has(id));
  const words = wordsOf(records).rises.notes;
  return others.length === 0 ? [] : [words.uncounted(batchesOf(records, others))];
}

function shared(records: Records, { shared_batch_ids: ids }: ScopeTotals): readonly Line[] {
  const words = wordsOf(records).rises.notes;
  return ids.length === 0 ? [] : [words.shared(batchesOf(records, ids))];
}

/** Batches by name or, where they are many, by number. */
function batchesOf(records: Records, ids: readonly string[]): Line {
  if (ids.length > NAMED) {
    const { count, county } = wordsOf(records);
    return [link(count(ids.length, county.batch), ADDRESSES.batches.list)];
  }
  return joined(
    ids.map((id) => [batchLink(records, records.get("batches", id))]),
    ", ",
  );
}
