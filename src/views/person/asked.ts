import type { Records } from "../../model/records.ts";

/**
 * Whether there is anything that acts in office could be held against: a promise, an answer, or a demand that was put to
 * the person. Of anybody else it says nothing that no act was found.
 */
export function isAskedOrBound(records: Records, personId: string): boolean {
  return (
    records.where("commitments", "person_id", personId).length > 0 ||
    records.where("responses", "person_id", personId).some(({ position }) => position !== "not-asked") ||
    records
      .pledgeAnswers({})
      .flatMap(({ respondents }) => respondents)
      .some(
        ({ person_id: id, answers }) =>
          id === personId && answers.some(({ silence }) => silence === "answer-not-found"),
      )
  );
}
