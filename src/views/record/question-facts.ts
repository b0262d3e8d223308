import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { OpenQuestion } from "../../model/tables/record.ts";
import { original, originalStrong, type Inline, type Line } from "../kit/inline.ts";
import { subjectOf, type Subject } from "./subject.ts";

/** The record that a question is about. */
export function subjectOfQuestion(records: Records, question: OpenQuestion): Subject {
  return subjectOf(records, question.subject_type, question.subject_id);
}

/** One question, why it matters, and since when it is asked. */
export function questionLine(records: Records, { question, why_it_matters, raised_on }: OpenQuestion): Line {
  const { kit, theDate } = wordsOf(records);
  return kit.questions.question<Inline>(
    originalStrong(records, question),
    original(records, why_it_matters),
    theDate(raised_on),
  );
}
