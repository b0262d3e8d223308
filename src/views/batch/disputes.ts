import { amountOf, quantityOf } from "../../format/counts.ts";
import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import { MEASURES, type Measure } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line } from "../kit/inline.ts";
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
export function amountsIn(figures: readonly Figure[]): readonly string[] {
  const wordsOf = (figure: Figure) =>
    (figure.measure === "convictions" ? amountOf : quantityOf)(quantityOfFigure(figure));
  return [...new Set(figures.map(wordsOf))];
}

/**
 * What is said right after a number in use that sources dispute, with a link to all the figures; empty where none does.
 * The only place that words it: every number of a batch goes through here.
 */
export function disputeMark(records: Records, batchId: string, measure: Measure): Line {
  const { others = [] } = disputeOn(records, batchId, measure) ?? {};
  const amounts = amountsIn(others);
  if (amounts.length === 0) return [];
  const who = amounts.length === 1 ? "another source says" : "other sources say";
  const figures = `${ADDRESSES.batches.page(batchId)}#${FIGURES_ANCHOR}`;
  return [" (", link(`disputed: ${who} ${listOf(amounts)}`, figures), ")"];
}
