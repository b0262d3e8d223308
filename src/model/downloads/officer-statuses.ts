import { reference, references, required, text } from "../column.ts";
import { yesNo, type HeldTable } from "./download-table.ts";

/** How each officer stands. */
export const officerStatuses: HeldTable = {
  name: "derived_officer_statuses",
  title: "How each officer stands",
  description: "One officer: how all cases and findings together stand, computed from the events.",
  computed: true,
  key: ["officer_id"],
  columns: {
    officer_id: required(reference("officers", "The officer.")),
    label: required(text("Every form of the convictions that stand, and what ended without one.")),
    convicted: yesNo("Whether any conviction of the officer of a crime stands."),
    summary: required(text("What must be said whenever the officer is introduced.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
  rows: ({ derived }) =>
    derived.officer_statuses.map((status) => ({
      officer_id: status.officer_id,
      label: status.label,
      convicted: status.convicted,
      summary: status.summary,
      source_ids: status.summary_source_ids,
    })),
};
