import type { Records } from "../../model/records.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { shortRows } from "./short-rows.ts";

/** The data of a pledge's page. */
export function pledgeFile(records: Records, id: string): RecordFile {
  const demands = records.where("demands", "pledge_id", id);
  const demandIds = demands.map((demand) => demand.demand_id);
  const put = records.where("pledge_races", "pledge_id", id);
  const answers = records.pledgeAnswers({ pledge: id });
  const respondents = answers.flatMap((row) => row.respondents);
  return recordFile(records, {
    type: "pledge",
    collection: "pledges",
    id,
    record: records.get("pledges", id),
    derived: { answers },
    related: {
      demands,
      demand_offices: demandIds.flatMap((demandId) => records.where("demand_offices", "demand_id", demandId)),
      pledge_races: put,
      responses: demandIds.flatMap((demandId) => records.where("responses", "demand_id", demandId)),
      outcomes: demandIds.flatMap((demandId) => records.where("outcomes", "demand_id", demandId)),
      open_questions: [
        ...questionsAbout(records, "pledge", id),
        ...demandIds.flatMap((demandId) => questionsAbout(records, "demand", demandId)),
      ],
      people: shortRows(
        records,
        "people",
        respondents.map((respondent) => respondent.person_id),
      ),
      candidacies: shortRows(
        records,
        "candidacies",
        respondents.map((respondent) => respondent.candidacy_id),
      ),
      races: shortRows(
        records,
        "races",
        put.map((row) => row.race_id),
      ),
    },
  });
}
