import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Reader } from "../kit/inline.ts";

/** When a step was taken: on a date as a row states it, by that date, or some time between two. */
export interface RiseTime {
  /** The date as a row states it; `null` where no row does. */
  readonly stated: PartialDate | null;
  /** Set where the row may be a running total, so that the step was taken by its date, on that day or before. */
  readonly by?: true;
  /** Set beside `by` where more may have followed: the row does not hold all that was vacated, as far as is known. */
  readonly part?: true;
  /** The dates between which it lies; the first day of the one, the last day of the other. */
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** By how many a count of convictions rose through one step of one batch. */
export interface BatchRise {
  readonly batch: Batch;
  readonly step: "moved" | "vacated";
  /** `null` where the number is not known. */
  readonly quantity: Quantity | null;
  /** `null` where no date is known. */
  readonly time: RiseTime | null;
  readonly source_ids: readonly string[];
}

/** A rise with a number and a date: one that can be drawn. */
export type DrawnRise = BatchRise & { readonly quantity: Quantity; readonly time: RiseTime };

/** Whether a rise can be drawn. */
export function isDrawn(rise: BatchRise): rise is DrawnRise {
  return rise.quantity !== null && rise.time !== null;
}

/** A date that a row states. */
export function statedOn(date: PartialDate, from: PartialDate = date): RiseTime {
  return { stated: date, from, to: date };
}

/** The time of a rise by itself: `7 September 2022`, `2013 to 4 November 2016`, `By 1 June 2022`. */
export function timeInWords(reader: Reader, time: RiseTime): string {
  const { date, span } = wordsOf(reader);
  if (time.by) return capitalized(whenRisen(reader, time));
  return time.stated === null ? span(time.from, time.to) : date(time.stated);
}

/** The time of a rise in a sentence: `on 7 September 2022`, `between 2013 and 4 November 2016`, `by 1 June 2022`. */
export function whenRisen(reader: Reader, { stated, by, part, from, to }: RiseTime): string {
  const { theDate, when, rises } = wordsOf(reader);
  if (stated === null) return rises.between(theDate(from), theDate(to));
  if (!by) return when(stated);
  return (part ? rises.partBy : rises.by)(theDate(stated), when(stated));
}
