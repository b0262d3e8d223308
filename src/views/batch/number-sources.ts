import type { Records } from "../../model/records.ts";
import type { BatchStepRow } from "../../model/tables/batches.ts";
import { usedFigure } from "./figures.ts";

/** The steps at which convictions are counted. */
export type CountedStep = "requested" | "moved" | "vacated";

const unionOf = (rows: readonly { readonly source_ids: readonly string[] }[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => row.source_ids)),
];

/** The sources on which the number of a batch at a step rests: the request, the figure in use, or the rulings. */
export function numberSources(records: Records, batchId: string, step: CountedStep): readonly string[] {
  const steps = records.where("batch_steps", "batch_id", batchId);
  if (step === "requested") return unionOf(steps.filter((row) => row.step === "requested"));
  const figure = usedFigure(records, batchId, "convictions");
  const used = figure === null ? [] : [figure];
  if (step === "moved") return unionOf(used);
  const rulings = rulingsOn(records, batchId).filter((row) => row.convictions !== null);
  const ruled = rulings.reduce((sum, row) => sum + (row.convictions ?? 0), 0);
  const { vacated } = records.batchNumbers(batchId);
  return unionOf(rulings.length > 0 && ruled === vacated?.value ? rulings : used);
}

/** The sources that show that courts granted something in a batch, with a number or without. */
export function rulingSources(records: Records, batchId: string): readonly string[] {
  return unionOf(rulingsOn(records, batchId));
}

function rulingsOn(records: Records, batchId: string): readonly BatchStepRow[] {
  return records
    .where("batch_steps", "batch_id", batchId)
    .filter(({ step }) => step === "granted" || step === "granted-in-part");
}
