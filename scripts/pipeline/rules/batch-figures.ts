import { intervalOf } from "../../../src/model/quantity.ts";
import type { Figure } from "../../../src/model/tables/batches.ts";
import type { Measure } from "../../../src/model/vocabulary/batches.ts";
import { soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";

/** One row of figures.csv. */
export type FigureRow = CheckedRow<Figure>;

/** The used figures of one batch. */
export interface BatchFigures {
  readonly batchId: string;
  /** Those of the whole batch, by measure. */
  readonly whole: ReadonlyMap<Measure, FigureRow>;
  /** Those of one officer's share. */
  readonly shares: readonly FigureRow[];
}

/** A figure and the largest number that it allows. */
export interface Limit {
  readonly row: FigureRow;
  readonly high: number;
}

/** The smallest number that a figure allows; 0 where it gives no lower bound. */
export function lowOf({ values }: FigureRow): number {
  return intervalOf({ unit: values.measure, qualifier: values.qualifier, value: values.value }).low ?? 0;
}

/** The figure as a limit; `null` where it gives no upper bound. */
export function limitOf(row: FigureRow | undefined): Limit | null {
  if (!row) return null;
  const { measure: unit, qualifier, value } = row.values;
  const { high } = intervalOf({ unit, qualifier, value });
  return high === null ? null : { row, high };
}

/** The widest of several wholes; `null` where there is none, or one of them has no upper bound. */
export function widestLimit(figures: BatchFigures, measures: readonly Measure[]): Limit | null {
  const wholes = measures.flatMap((measure) => figures.whole.get(measure) ?? []).map(limitOf);
  return wholes.reduce((widest, limit) => {
    if (widest === null || limit === null) return null;
    return limit.high > widest.high ? limit : widest;
  }, wholes[0] ?? null);
}

/** `8 felonies`, `at least 8 felonies`. */
export function figureInWords({ values: { qualifier, value, measure } }: FigureRow): string {
  return qualifier === "exactly"
    ? `${value} ${measure}`
    : `${qualifier.replace("-", " ")} ${value} ${measure}`;
}

/** The used figures of every batch, in the order of the file. */
export function figuresOfBatches(record: CheckedRecord): BatchFigures[] {
  const columns = ["batch_id", "officer_id", "measure", "qualifier", "value", "standing"] as const;
  const used = soundRows(record.tables.figures, ...columns).filter(
    ({ values }) => values.standing === "used",
  );
  return [...Map.groupBy(used, ({ values }) => values.batch_id)].map(([batchId, rows]) => ({
    batchId,
    whole: new Map(
      rows.filter(({ values }) => values.officer_id === null).map((row) => [row.values.measure, row]),
    ),
    shares: rows.filter(({ values }) => values.officer_id !== null),
  }));
}
