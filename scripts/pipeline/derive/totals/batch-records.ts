import type { Tables } from "../../../../src/model/tables.ts";
import type { Batch, BatchOfficer, BatchStepRow, Figure } from "../../../../src/model/tables/batches.ts";
import type { Measure } from "../../../../src/model/vocabulary/batches.ts";
import type { Quantity } from "../../../../src/model/quantity.ts";
import { hasNoRulingFound } from "../../../../src/model/no-ruling-found.ts";
import { groupedBy } from "../grouped.ts";

/** One batch with the rows that count it. */
export interface BatchRecord {
  readonly batch: Batch;
  readonly steps: readonly BatchStepRow[];
  /** Used figures of the whole batch, by measure. Figures of other standings never count. */
  readonly used: ReadonlyMap<Measure, Figure>;
  /** Used figures of one officer's share: officer id → measure → figure. */
  readonly usedOfOfficer: ReadonlyMap<string, ReadonlyMap<Measure, Figure>>;
  readonly officers: readonly BatchOfficer[];
  /** Whether the convictions were undone by pardon, which is no ruling of a court. */
  readonly pardoned: boolean;
  /** Whether rulings were looked for in every county of the batch, and none was found. */
  readonly noRulingFound: boolean;
}

function byMeasure(figures: readonly Figure[]): Map<Measure, Figure> {
  return new Map(figures.map((figure) => [figure.measure, figure]));
}

/** Every batch with its rows, in the order of the batches. */
export function batchRecords(tables: Tables): BatchRecord[] {
  const steps = groupedBy(tables.batch_steps, ({ batch_id }) => batch_id);
  const officers = groupedBy(tables.batch_officers, ({ batch_id }) => batch_id);
  const pardons = new Set(
    tables.batch_remedies.filter(({ remedy }) => remedy === "pardon").map(({ batch_id }) => batch_id),
  );
  const used = groupedBy(
    tables.figures.filter(({ standing }) => standing === "used"),
    ({ batch_id }) => batch_id,
  );
  return tables.batches.map((batch) => {
    const figures = used.get(batch.batch_id) ?? [];
    const shares = groupedBy(figures, ({ officer_id }) => officer_id);
    return {
      batch,
      steps: steps.get(batch.batch_id) ?? [],
      used: byMeasure(figures.filter(({ officer_id }) => officer_id === null)),
      usedOfOfficer: new Map([...shares].map(([id, own]) => [id, byMeasure(own)])),
      officers: officers.get(batch.batch_id) ?? [],
      pardoned: pardons.has(batch.batch_id),
      noRulingFound: hasNoRulingFound(tables.coverage, batch.county_ids),
    };
  });
}

/** The quantity that a figure states; `null` for no figure. */
export function quantityOf(figure: Figure | undefined): Quantity | null {
  return figure ? { unit: figure.measure, qualifier: figure.qualifier, value: figure.value } : null;
}

/**
 * Whether a batch is counted in convictions. One that is counted only in people or cases adds nothing to a sum of
 * convictions, and numbers in its steps are not taken for convictions.
 */
export function countsConvictions({ used }: BatchRecord): boolean {
  return used.has("convictions");
}

/** The only officer on whom a batch rests: one row, and a figure of exactly one officer; else `null`. */
export function soleOfficer({ officers, used }: BatchRecord): string | null {
  const figure = used.get("officers");
  const one = figure?.qualifier === "exactly" && figure.value === 1;
  return one && officers.length === 1 ? (officers[0]?.officer_id ?? null) : null;
}
