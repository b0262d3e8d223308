import { code, integer, reference, required } from "../column.ts";
import type { BatchStepNumbers } from "../derived/totals.ts";
import type { Quantity } from "../quantity.ts";
import { MEASURES, QUALIFIERS } from "../vocabulary/batches.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DownloadRow, HeldTable } from "./download-table.ts";
import { yesNo } from "./download-table.ts";

/** The steps whose numbers are told apart. */
export const STEPS = {
  requested: { label: "Requested", meaning: "Others than the prosecutor asked for it." },
  moved: {
    label: "Moved",
    meaning:
      "They were put before a court, by the prosecutor or the defense, or a prosecutor said publicly that they would be.",
  },
  vacated: { label: "Vacated", meaning: "A court ruled." },
} as const satisfies Vocabulary;

function rowsOf(numbers: BatchStepNumbers): DownloadRow[] {
  const row = (step: keyof typeof STEPS, quantity: Quantity | null, marks: DownloadRow): DownloadRow => ({
    batch_id: numbers.batch_id,
    step,
    unit: quantity?.unit ?? null,
    qualifier: quantity?.qualifier ?? null,
    value: quantity?.value ?? null,
    announced_only: false,
    number_not_known: false,
    ...marks,
  });
  return [
    row("requested", numbers.requested, {}),
    row("moved", numbers.moved, { announced_only: numbers.announced_only }),
    row("vacated", numbers.vacated, { number_not_known: numbers.vacated_without_number }),
  ];
}

/** How many convictions of each batch were requested, moved and vacated. */
export const batchNumbers: HeldTable = {
  name: "derived_batch_numbers",
  title: "Batches by step",
  description: "One step of one batch: how many convictions were requested, moved or vacated.",
  computed: true,
  key: ["batch_id", "step"],
  columns: {
    batch_id: required(reference("batches", "The batch.")),
    step: required(code(STEPS, "The step. The three are never added to each other.")),
    unit: code(MEASURES, "What is counted; empty where there is no number."),
    qualifier: code(QUALIFIERS, "How exact the number is; empty where there is no number."),
    value: integer(
      "The number; empty where no such step was found, or no number of convictions is in use, which is not zero; `derived_unknown_numbers` names the second.",
    ),
    announced_only: yesNo("Whether, of the step moved, only an announcement was seen."),
    number_not_known: yesNo(
      "Whether, of the step vacated, a court granted all or a part and no number of convictions is in use.",
    ),
  },
  rows: ({ derived }) => derived.batch_numbers.flatMap(rowsOf),
};
