import { z } from "zod";
import {
  COVERAGE_RESULTS,
  COVERAGE_TOPICS,
  type CoverageResult,
  type CoverageTopic,
} from "../vocabulary/places.ts";

/** One cell of the grid county × topic; a missing row is "not looked". */
export const coverageCellSchema = z
  .strictObject({
    topic: z.enum(Object.keys(COVERAGE_TOPICS) as CoverageTopic[]).describe("What was looked for."),
    result: z.enum(Object.keys(COVERAGE_RESULTS) as CoverageResult[]).describe("What came of it."),
    looked_on: z.string().nullable().describe("When it was last looked for; `null` where nobody looked."),
    note: z.string().nullable().describe("What a reader should know about it."),
  })
  .describe("What came of looking for one topic in the county.");

/** The coverage of one county, one cell for every topic. */
export const countyCoverageSchema = z.strictObject({
  county_id: z.string(),
  cells: z.array(coverageCellSchema),
});

export type CoverageCell = z.output<typeof coverageCellSchema>;
export type CountyCoverage = z.output<typeof countyCoverageSchema>;
