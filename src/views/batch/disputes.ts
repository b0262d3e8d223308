import { wordsOf } from "../../messages/words.ts";
import { disputeAmong, type Dispute } from "../../model/dispute.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import { MEASURES, type Measure } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line, type Reader } from "../kit/inline.ts";
import { quantityOfFigure, wholeFigures } from "./figures.ts";

/** Where the figures of a batch stand on its page. */
export const FIGURES_ANCHOR = "figures";

/** The measures of a whole batch on which sources differ, in the order of the vocabulary. */
export function disputesOf(records: Records, batchId: string): readonly Dispute[] {
  return (Object.keys(MEASURES) as Measure[])
    .map((measure) => disputeOn(records, batchId, measure))
    .filter((dispute) => dispute !== null);
}

function disputeOn(records: Records, batchId: string, measure: Measure): Dispute | null {
  return disputeAmong(wholeFigures(records, batchId).filter((figure) => figure.measure === measure));
}

/** The different amounts of some figures; with the unit where it is not convictions, which goes without saying. */
export function amountsIn(reader: Reader, figures: readonly Figure[]): readonly string[] {
  const { amount, quantity } = wordsOf(reader);
  const inWords = (figure: Figure) =>
    (figure.measure === "convictions" ? amount : quantity)(quantityOfFigure(figure));
  return [...new Set(figures.map(inWords))];
}

/**
 * What is said right after a number in use that sources dispute, with a link to all the figures; empty where none does.
 * The only place that words it: every number of a batch goes through here.
 */
export function disputeMark(records: Records, batchId: string, measure: Measure): Line {
  const { others = [] } = disputeOn(records, batchId, measure) ?? {};
  const amounts = amountsIn(records, others);
  if (amounts.length === 0) return [];
  const { batch, list } = wordsOf(records);
  const { disputed } = batch.figures;
  const opening = amounts.length === 1 ? disputed.one : disputed.other;
  const figures = `${ADDRESSES.batches.page(batchId)}#${FIGURES_ANCHOR}`;
  return [" (", link(`${opening}${list(amounts)}`, figures), ")"];
}
