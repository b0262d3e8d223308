import type { AddedBatch, AddingRule } from "../../../views/explore/adding.ts";
import type { Row } from "../row.ts";
import type { Part, Reason, SumName } from "./part.ts";
import { rowQuantity } from "./row-quantity.ts";

/** Batch id → what must be known of it before its numbers are added. */
export type AddedBatches = Readonly<Record<string, AddedBatch>>;

/** Something that a row adds nothing to. */
const leftOut = (reason: Reason): readonly Part[] => [{ kind: "left-out", reason }];

const NOT_KNOWN: AddedBatch = { partOf: null, moved: false, inConvictions: false, withoutNumber: [] };

function batchOf({ batch_id }: Row, batches: AddedBatches): AddedBatch {
  return typeof batch_id === "string" ? (batches[batch_id] ?? NOT_KNOWN) : NOT_KNOWN;
}

/** A number of a whole batch, or of the one officer whose shares are added. */
function numberParts(row: Row, unitColumn: "measure" | "unit", batch: AddedBatch): readonly Part[] {
  const quantity = rowQuantity(row, unitColumn);
  if (quantity === null) return [];
  const { unit } = quantity;
  if (unit === "convictions")
    return batch.moved ? [{ kind: "number", sum: "moved", quantity }] : leftOut("not-moved");
  if (unit !== "people" && unit !== "cases") return leftOut("describes");
  return batch.inConvictions ? leftOut("counted-in-convictions") : [{ kind: "number", sum: unit, quantity }];
}

/** A figure: only those in use, of whole batches. */
function figureParts(row: Row, batches: AddedBatches): readonly Part[] {
  if (row.standing !== "used") return leftOut("not-used");
  if (row.officer_id !== null) return leftOut("share");
  const batch = batchOf(row, batches);
  return batch.partOf === null ? numberParts(row, "measure", batch) : leftOut("inside");
}

/** A step of a batch: each step is a sum of its own. */
function stepParts(row: Row, batches: AddedBatches): readonly Part[] {
  const batch = batchOf(row, batches);
  const quantity = rowQuantity(row, "unit");
  if (batch.partOf !== null) return quantity === null ? [] : leftOut("inside");
  const step = row.step as SumName;
  const sums: readonly SumName[] = row.announced_only === true ? [step, "announced_only"] : [step];
  if (quantity !== null) return sums.map((sum) => ({ kind: "number", sum, quantity }));
  return batch.withoutNumber.includes(step) ? sums.map((sum) => ({ kind: "no-number", sum })) : [];
}

/** A share of the one officer who is shown; of a batch inside another of the rows shown, it is counted there. */
function shareParts(row: Row, batches: AddedBatches, shown: ReadonlySet<unknown>): readonly Part[] {
  const batch = batchOf(row, batches);
  if (batch.partOf !== null && shown.has(batch.partOf)) return leftOut("inside");
  if (rowQuantity(row, "unit") !== null) return numberParts(row, "unit", batch);
  const sums: readonly SumName[] = batch.inConvictions ? [] : ["people", "cases"];
  return [...(batch.moved ? (["moved"] as const) : []), ...sums].map((sum) => ({ kind: "no-number", sum }));
}

/** What the rows of a table add to its sums, by the rule of the table. */
export function rowParts(rule: AddingRule, rows: readonly Row[], batches: AddedBatches): readonly Part[] {
  switch (rule) {
    case "figures":
      return rows.flatMap((row) => figureParts(row, batches));
    case "steps":
      return rows.flatMap((row) => stepParts(row, batches));
    case "shares": {
      const several = new Set(rows.map(({ officer_id }) => officer_id)).size > 1;
      const shown = new Set(rows.map(({ batch_id }) => batch_id));
      return rows.flatMap((row) => (several ? leftOut("several-officers") : shareParts(row, batches, shown)));
    }
    case "never":
      return rows.flatMap(() => leftOut("overlap"));
  }
}
