import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import { MEASURES, type Measure } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line, type Reader } from "../kit/inline.ts";
import { quantityOfFigure, usedFigure, wholeFigures } from "./figures.ts";

/** Where the figures of a batch stand on its page. */
export const FIGURES_ANCHOR = "figures";

/** A measure of a batch on which sources differ. */
export interface Dispute {
  readonly measure: Measure;
  /** The figure in use; `null` where none is. */
  readonly used: Figure | null;
  /** The figures that differ from the one in use. */
  readonly others: readonly Figure[];
  /** Earlier running counts of one day that differ from each other, and not from the figure in use. */
  readonly earlier: readonly Figure[];
}

/** The measures of a whole batch on which sources differ, in the order of the vocabulary. */
export function disputesOf(records: Records, batchId: string): readonly Dispute[] {
  return (Object.keys(MEASURES) as Measure[])
    .map((measure) => disputeOn(records, batchId, measure))
    .filter((dispute) => dispute !== null);
}

function disputeOn(records: Records, batchId: string, measure: Measure): Dispute | null {
  const figures = wholeFigures(records, batchId).filter((figure) => figure.measure === measure);
  const disputed = figures.filter(({ standing }) => standing === "disputed");
  if (disputed.length === 0) return null;
  const used = usedFigure(records, batchId, measure);
  const countsOfDay = ({ as_of }: Figure) =>
    as_of === null || as_of === used?.as_of
      ? []
      : figures.filter((figure) => figure.standing === "superseded" && figure.as_of === as_of);
  return {
    measure,
    used,
    others: disputed.filter((figure) => countsOfDay(figure).length === 0),
    earlier: disputed.flatMap((figure) => {
      const counts = countsOfDay(figure);
      return counts.length === 0 ? [] : [...counts, figure];
    }),
  };
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
