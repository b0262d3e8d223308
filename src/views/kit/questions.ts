import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "./block.ts";
import { link, original, originalStrong, type Inline } from "./inline.ts";

/** What is not known about the records of a page, or on what sources conflict. */
export function questionsSection(
  records: Records,
  subjects: readonly { readonly type: SubjectType; readonly id: string }[],
): Section | null {
  const questions = subjects.flatMap(({ type, id }) =>
    records.where("open_questions", "subject_id", id).filter((question) => question.subject_type === type),
  );
  if (questions.length === 0) return null;
  const { kit, theDate } = wordsOf(records);
  return {
    anchor: "not-known",
    heading: kit.questions.heading,
    blocks: [
      {
        kind: "list",
        items: questions.map((question) =>
          kit.questions.question<Inline>(
            originalStrong(records, question.question),
            original(records, question.why_it_matters),
            theDate(question.raised_on),
          ),
        ),
      },
      prose(kit.questions.answer<Inline>((text) => link(text, ADDRESSES.openQuestions))),
    ],
  };
}
