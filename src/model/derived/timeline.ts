import { z } from "zod";
import { TABLE_NAMES } from "../table-name.ts";

const text = z.string().min(1);

/** One row on a timeline; the views put it into words. */
export const timelineEntrySchema = z
  .strictObject({
    date: text.nullable().describe("When, at the precision known."),
    table: z.enum(TABLE_NAMES).describe("The table of the row that says it."),
    row_id: text.describe("The id of that row."),
  })
  .describe("One dated row about the record, in its place on the timeline.");

/**
 * The dated rows about one record, oldest first, undated first. In an officer's own case an outcome known only to the
 * month or year stands at the end of it, after the sharper-dated steps that it ended; a step of a batch stands after
 * those that led to it.
 */
export const timelineSchema = z.strictObject({
  kind: z.enum(["officer", "batch", "county", "person", "site"]),
  id: text,
  entries: z.array(timelineEntrySchema),
});

export type TimelineEntry = z.output<typeof timelineEntrySchema>;
export type Timeline = z.output<typeof timelineSchema>;
