import { code, date, reference, required, text } from "../column.ts";
import { COVERAGE_RESULTS, COVERAGE_TOPICS } from "../vocabulary/places.ts";
import type { HeldTable } from "./download-table.ts";

/** What was looked for in every county, on every topic. */
export const coverageGrid: HeldTable = {
  name: "derived_coverage",
  title: "Coverage, every county and topic",
  description: "One county and one topic; where no row was typed, it says that nobody looked.",
  computed: true,
  key: ["county_id", "topic"],
  columns: {
    county_id: required(reference("counties", "The county.")),
    topic: required(code(COVERAGE_TOPICS, "What was looked for.")),
    result: required(code(COVERAGE_RESULTS, "What came of it.")),
    looked_on: date("When it was last looked for; empty where nobody looked."),
    note: text("What a reader should know about it."),
  },
  rows: ({ derived }) =>
    derived.coverage.flatMap(({ county_id, cells }) =>
      cells.map(({ topic, result, looked_on, note }) => ({ county_id, topic, result, looked_on, note })),
    ),
};
