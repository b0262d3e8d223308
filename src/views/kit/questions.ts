import type { Records } from "../../model/records.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "./block.ts";
import { link, strong } from "./inline.ts";

/** What is not known about the records of a page, or on what sources conflict. */
export function questionsSection(
  records: Records,
  subjects: readonly { readonly type: SubjectType; readonly id: string }[],
): Section | null {
  const questions = subjects.flatMap(({ type, id }) =>
    records.where("open_questions", "subject_id", id).filter((question) => question.subject_type === type),
  );
  if (questions.length === 0) return null;
  return {
    anchor: "not-known",
    heading: "What is not known",
    blocks: [
      {
        kind: "list",
        items: questions.map((question) => [
          strong(question.question),
          ` ${question.why_it_matters} (Asked since ${dateInWords(question.raised_on)}.)`,
        ]),
      },
      prose([
        "Do you know a document that answers this? Use the link at the end of the page. ",
        link("All open questions", ADDRESSES.openQuestions),
        ".",
      ]),
    ],
  };
}
