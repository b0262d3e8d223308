import type { Figure } from "./tables/batches.ts";
import type { Measure } from "./vocabulary/batches.ts";

/** A measure on which sources differ. */
export interface Dispute {
  readonly measure: Measure;
  /** The figure in use; `null` where none is. */
  readonly used: Figure | null;
  /** The figures that differ from the one in use. */
  readonly others: readonly Figure[];
  /** Earlier running counts of one day that differ from each other, and not from the figure in use. */
  readonly earlier: readonly Figure[];
}

/** The earlier running counts that were given for the day of a disputed figure: it differs from those. */
export function countsOfItsDay({ as_of }: Figure, used: Figure | null, figures: readonly Figure[]): Figure[] {
  if (as_of === null || as_of === used?.as_of) return [];
  return figures.filter((figure) => figure.standing === "superseded" && figure.as_of === as_of);
}

/**
 * The dispute among the figures of one measure of one batch, or of one officer's share in it; `null` where sources do not
 * differ.
 */
export function disputeAmong(figures: readonly Figure[]): Dispute | null {
  const disputed = figures.filter(({ standing }) => standing === "disputed");
  const [first] = disputed;
  if (first === undefined) return null;
  const used = figures.find(({ standing }) => standing === "used") ?? null;
  return {
    measure: first.measure,
    used,
    others: disputed.filter((figure) => countsOfItsDay(figure, used, figures).length === 0),
    earlier: disputed.flatMap((figure) => {
      const counts = countsOfItsDay(figure, used, figures);
      return counts.length === 0 ? [] : [...counts, figure];
    }),
  };
}
