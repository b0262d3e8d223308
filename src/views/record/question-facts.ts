import type { Records } from "../../model/records.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { OpenQuestion } from "../../model/tables/record.ts";
import { strong, type Line } from "../kit/inline.ts";
import { subjectOf, type Subject } from "./subject.ts";

/** The record that a question is about. */
export function subjectOfQuestion(records: Records, question: OpenQuestion): Subject {
  return subjectOf(records, question.subject_type, question.subject_id);
}

/** One question, why it matters, and since when it is asked. */
export function questionLine({ question, why_it_matters, raised_on }: OpenQuestion): Line {
  return [strong(question), ` ${why_it_matters} (Asked since ${dateInWords(raised_on)}.)`];
}
