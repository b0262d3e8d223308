import { countOf } from "../../format/counts.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchLink } from "../batch/links.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, strong, type Line } from "../kit/inline.ts";
import { largestBatches } from "./largest-batches.ts";

const SHOWN = 5;

/** What is not known about the largest batches: one question for each that has one. */
export function unknownSection(records: Records): Section {
  const all = records.all("open_questions").length;
  const items = largestBatches(records)
    .flatMap((batch) => questionLine(records, batch))
    .slice(0, SHOWN);
  return {
    anchor: "not-known",
    heading: "What is not known",
    blocks: [
      ...(items.length > 0 ? [prose([RULE]), { kind: "list" as const, items }] : []),
      prose([link(`All ${countOf(all, "open question")}`, ADDRESSES.openQuestions), "."]),
    ],
  };
}

const RULE = "The first open question of each of the five largest batches that have one.";

/** The first open question about a batch, or none. */
function questionLine(records: Records, batch: Batch): Line[] {
  const about = records.where("open_questions", "subject_id", batch.batch_id);
  const question = about.find(({ subject_type }) => subject_type === "batch");
  if (question === undefined) return [];
  return [[batchLink(batch), ": ", strong(question.question), ` ${question.why_it_matters}`]];
}
