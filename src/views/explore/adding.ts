import type { Records } from "../../model/records.ts";

/** By which rule the numbers of a table may be added; `never` where they overlap or are sums already. */
export type AddingRule = "figures" | "steps" | "shares" | "never";

/** The tables that hold numbers, with their rule; a number elsewhere is a year or a place in an order. */
export const ADDING_RULES: Readonly<Record<string, AddingRule>> = {
  figures: "figures",
  derived_batch_numbers: "steps",
  derived_officer_shares: "shares",
  batch_steps: "never",
  derived_totals: "never",
  derived_disputes: "never",
};

/** What must be known of a batch before a number of it is added to another. */
export interface AddedBatch {
  /** The batch inside which it is counted. */
  readonly partOf: string | null;
  /** Whether a prosecutor moved to undo it, or said so publicly. */
  readonly moved: boolean;
  /** Whether it is counted in convictions. */
  readonly inConvictions: boolean;
  /** The steps that were taken without a number. */
  readonly withoutNumber: readonly string[];
}

const STEPS = ["requested", "moved", "vacated"] as const;
const NOT_MOVED: readonly string[] = ["requested", "denied", "unknown"];

/** Batch id → what must be known of it before its numbers are added. */
export function addedBatches(records: Records): Readonly<Record<string, AddedBatch>> {
  const figures = records.all("figures");
  const inConvictions = new Set(
    figures
      .filter(({ officer_id, measure, standing }) => {
        return officer_id === null && measure === "convictions" && standing === "used";
      })
      .map(({ batch_id }) => batch_id),
  );
  return Object.fromEntries(
    records.all("batches").map(({ batch_id, part_of, status }) => {
      const totals = records.totals("batch", batch_id);
      return [
        batch_id,
        {
          partOf: part_of,
          moved: !NOT_MOVED.includes(status),
          inConvictions: inConvictions.has(batch_id),
          withoutNumber: STEPS.filter((step) => totals[step].batch_ids_without_number.length > 0),
        },
      ];
    }),
  );
}
