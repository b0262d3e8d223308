import type { Records, Row } from "../../model/records.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";

/** What is not known about a record. */
export function questionsAbout(
  records: Records,
  type: SubjectType,
  id: string,
): readonly Row<"open_questions">[] {
  return records.where("open_questions", "subject_id", id).filter((row) => row.subject_type === type);
}
