import type { PartialDate } from "../../model/partial-date.ts";
import type { TimelineItem } from "../kit/block.ts";

/** One thing on a line of time: an entry for readers, and its mark in a picture. */
export interface Moment<L extends string> extends TimelineItem {
  readonly lane: L;
  /** A word or two for the mark. */
  readonly label: string;
  /** From when to when, for what lasted; then the date is that of its start. */
  readonly lasted?: { readonly from: PartialDate | null; readonly to: PartialDate | null };
}
