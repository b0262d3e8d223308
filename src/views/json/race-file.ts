import type { Records, Row } from "../../model/records.ts";
import { afterRace } from "../race/after-race.ts";
import { electedIn } from "../race/candidates.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { shortRows } from "./short-rows.ts";

/** The data of a race's page. */
export function raceFile(records: Records, id: string): RecordFile {
  const record = records.get("races", id);
  const candidacies = records.where("candidacies", "race_id", id);
  const candidacyIds = candidacies.map((candidacy) => candidacy.candidacy_id);
  const elected = electedIn(records, id);
  const after = elected === null ? null : afterRace(records, record, elected.candidacy);
  const undertakings = after === null ? [] : [...after.demands, ...after.commitments, ...after.others];
  const responses = candidacyIds.flatMap((candidacyId) =>
    records.where("responses", "candidacy_id", candidacyId),
  );
  const answers = records.pledgeAnswers({ race: id });
  return recordFile(records, {
    type: "race",
    collection: "races",
    id,
    record,
    derived: { pledge_answers: answers },
    related: {
      candidacies,
      pledge_races: records.where("pledge_races", "race_id", id),
      responses,
      commitments: candidacyIds.flatMap((candidacyId) =>
        records.where("commitments", "candidacy_id", candidacyId),
      ),
      outcomes: [...new Set(undertakings.flatMap((undertaking) => undertaking.outcomes))],
      terms: termsOf(records, elected?.person.person_id ?? null, record.office_id),
      open_questions: questionsAbout(records, "race", id),
      people: shortRows(
        records,
        "people",
        candidacies.map((candidacy) => candidacy.person_id),
      ),
      pledges: shortRows(
        records,
        "pledges",
        answers.map((row) => row.pledge_id),
      ),
      demands: shortRows(
        records,
        "demands",
        answers.flatMap((row) => row.demand_ids),
      ),
      offices: shortRows(records, "offices", [record.office_id]),
      counties: shortRows(records, "counties", [record.county_id]),
    },
  });
}

function termsOf(records: Records, personId: string | null, officeId: string): readonly Row<"terms">[] {
  if (personId === null) return [];
  return records.where("terms", "person_id", personId).filter((term) => term.office_id === officeId);
}
