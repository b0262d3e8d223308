import type { Records } from "../../model/records.ts";

/**
 * Whether there is anything that acts in office could be held against: an answer, a promise, or a question that was put to
 * the person. Of anybody else it says nothing that no act was found.
 */
export function isAskedOrBound(records: Records, personId: string): boolean {
  return (
    (["responses", "commitments"] as const).some(
      (table) => records.where(table, "person_id", personId).length > 0,
    ) ||
    records
      .pledgeAnswers({})
      .some(({ respondents }) => respondents.some(({ person_id }) => person_id === personId))
  );
}
