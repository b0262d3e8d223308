import { reference, references, required, text } from "../column.ts";
import type { HeldTable } from "./download-table.ts";

/** What became of each officer's employment. */
export const officerEmployment: HeldTable = {
  name: "derived_officer_employment",
  title: "Officers’ employment in sentences",
  description: "One employment event of one officer; it says nothing about a criminal case.",
  computed: true,
  key: ["event_id"],
  columns: {
    officer_id: required(reference("officers", "The officer.")),
    event_id: required(reference("officer_events", "The event.")),
    statement: required(text("What happened, in one sentence.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
  rows: ({ derived }) =>
    derived.officer_statuses.flatMap(({ officer_id, employment }) =>
      employment.map(({ event_id, statement, source_ids }) => ({
        officer_id,
        event_id,
        statement,
        source_ids,
      })),
    ),
};
