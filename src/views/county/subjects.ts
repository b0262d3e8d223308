import type { Records } from "../../model/records.ts";
import type { OpenQuestion } from "../../model/tables/record.ts";
import type { County } from "../../model/tables/places.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import { officesOf } from "./offices.ts";

/** What a question of a county may be about: the county, its offices, and every batch that reaches into it. */
export function subjectsOf(
  records: Records,
  county: County,
): readonly { readonly type: SubjectType; readonly id: string }[] {
  return [
    { type: "county", id: county.county_id },
    ...officesOf(records, county).map(({ office_id }) => ({ type: "office" as const, id: office_id })),
    ...records
      .where("batches", "county_ids", county.county_id)
      .map(({ batch_id }) => ({ type: "batch" as const, id: batch_id })),
  ];
}

/** The open questions of a county. */
export function questionsOf(records: Records, county: County): readonly OpenQuestion[] {
  return subjectsOf(records, county).flatMap(({ type, id }) =>
    records.where("open_questions", "subject_id", id).filter((question) => question.subject_type === type),
  );
}
