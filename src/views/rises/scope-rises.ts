import type { ScopeTotals } from "../../model/derived/totals.ts";
import { earliest, latest } from "../../model/partial-date.ts";
import { sumOf, type Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { movedRise, vacatedRises } from "./batch-rises.ts";
import { isDrawn, type BatchRise, type DrawnRise } from "./rise.ts";

/** A step of which convictions are counted over time. */
export type RisingStep = BatchRise["step"];

/**
 * Everything by which the convictions moved and vacated of a scope rose: of the batches that its totals hold, so that
 * the sums agree. In the order of the last day on which each may have happened, those without a date last.
 */
export function scopeRises(records: Records, totals: ScopeTotals): readonly BatchRise[] {
  const batchesIn = (step: RisingStep) =>
    [...totals[step].batch_ids, ...totals[step].batch_ids_without_number].map((id) =>
      records.get("batches", id),
    );
  const rises = [
    ...batchesIn("moved").map((batch) => movedRise(records, batch)),
    ...batchesIn("vacated").flatMap((batch) => vacatedRises(records, batch)),
  ];
  return rises.sort(compareRises);
}

function compareRises(a: BatchRise, b: BatchRise): number {
  const days = ({ time }: BatchRise) =>
    time === null ? (["9999", "9999"] as const) : ([latest(time.to), earliest(time.from)] as const);
  const [[lastA, firstA], [lastB, firstB]] = [days(a), days(b)];
  return (
    lastA.localeCompare(lastB) ||
    firstA.localeCompare(firstB) ||
    a.step.localeCompare(b.step) ||
    a.batch.batch_id.localeCompare(b.batch.batch_id)
  );
}

/** The rises of a step that can be drawn. */
export function drawnRises(rises: readonly BatchRise[], step: RisingStep): readonly DrawnRise[] {
  return rises.filter(isDrawn).filter((rise) => rise.step === step);
}

/** The rises with a number and without a date: in the totals, and not in the picture. */
export function undatedRises(rises: readonly BatchRise[], step: RisingStep): readonly BatchRise[] {
  return rises.filter((rise) => rise.step === step && rise.quantity !== null && rise.time === null);
}

/**
 * The sum of rises of one step; `null` where none has a number.
 * @param incomplete whether something that belongs to the sum is not among them; a rise without a number always is
 */
export function sumOfRises(rises: readonly BatchRise[], incomplete = false): Quantity | null {
  const known = rises.flatMap(({ quantity }) => quantity ?? []);
  return sumOf(known, incomplete || known.length < rises.length);
}

/** A rise and the count of its step after it. */
export interface CountedRise {
  readonly rise: BatchRise;
  readonly total: Quantity | null;
}

/**
 * Each rise with the count of its step up to it, as a sum carries the qualifiers of its parts. It is a lower bound
 * where a rise further down, with a wider span or without a date, may have happened by then.
 */
export function runningTotals(rises: readonly BatchRise[]): readonly CountedRise[] {
  const open = openRises(rises);
  const sums = new Map<RisingStep, { readonly known: Quantity | null; readonly isWhole: boolean }>();
  return rises.map((rise, index) => {
    const before = sums.get(rise.step) ?? { known: null, isWhole: true };
    const known = sumOf([before.known ?? [], rise.quantity ?? []].flat());
    const isWhole = before.isWhole && rise.quantity !== null;
    sums.set(rise.step, { known, isWhole });
    const isLowerBound = !isWhole || open[index] === true;
    return { rise, total: known === null ? null : sumOf([known], isLowerBound) };
  });
}

/** Stands for the first day of what has no date: before all days. */
const ANY_DAY = "";

/** Of each rise, whether one of its step further down may have happened before its last day. */
function openRises(rises: readonly BatchRise[]): readonly boolean[] {
  const first = new Map<RisingStep, string>();
  const fromLast = rises.toReversed().map(({ step, time }) => {
    const further = first.get(step);
    const own = time === null ? ANY_DAY : earliest(time.from);
    first.set(step, further === undefined || own < further ? own : further);
    if (further === undefined) return false;
    return further === ANY_DAY || (time !== null && further < latest(time.to));
  });
  return fromLast.reverse();
}

/** Whether two of the rises that can be drawn are certainly of different days, so that there is a course of time to see. */
export function haveACourse(rises: readonly BatchRise[]): boolean {
  const times = rises.filter(isDrawn).map(({ time }) => time);
  const lastStart = times
    .map(({ from }) => earliest(from))
    .sort()
    .at(-1);
  const firstEnd = times.map(({ to }) => latest(to)).sort()[0];
  return lastStart !== undefined && firstEnd !== undefined && lastStart > firstEnd;
}
