import { wordsOf } from "../../messages/words.ts";
import { disputes } from "../../model/downloads/disputes.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchLink } from "../batch/links.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, original, originalStrong, type Inline, type Line } from "../kit/inline.ts";
import { largestBatches } from "./largest-batches.ts";

const SHOWN = 5;

/** What is not known about the largest batches, one question for each that has one, and where all such questions stand. */
export function unknownSection(records: Records): Section {
  const {
    kit,
    changes,
    count,
    home: { questions: words },
  } = wordsOf(records);
  const all = count(records.all("open_questions").length, kit.nouns.openQuestion);
  const items = largestBatches(records)
    .flatMap((batch) => questionLine(records, batch))
    .slice(0, SHOWN);
  return {
    anchor: "not-known",
    heading: kit.questions.heading,
    blocks: [
      ...(items.length > 0 ? [prose([words.rule]), { kind: "list" as const, items }] : []),
      prose([
        link(words.all(all), ADDRESSES.openQuestions),
        ...(disputes.rows(records.dataset).length === 0
          ? []
          : [" · ", link(changes.disputes.heading, `${ADDRESSES.openQuestions}#disputes`)]),
      ]),
    ],
  };
}

/** The first open question about a batch, or none. */
function questionLine(records: Records, batch: Batch): Line[] {
  const about = records.where("open_questions", "subject_id", batch.batch_id);
  const question = about.find(({ subject_type }) => subject_type === "batch");
  if (question === undefined) return [];
  return [
    wordsOf(records).home.questions.question<Inline>(
      batchLink(records, batch),
      originalStrong(records, question.question),
      original(records, question.why_it_matters),
    ),
  ];
}
