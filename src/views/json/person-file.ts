import type { Records } from "../../model/records.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { shortRows } from "./short-rows.ts";

/** The data of the page of a candidate or prosecutor. */
export function personFile(records: Records, id: string): RecordFile {
  const candidacies = records.where("candidacies", "person_id", id);
  const terms = records.where("terms", "person_id", id);
  const responses = records.where("responses", "person_id", id);
  const outcomes = records.where("outcomes", "person_id", id);
  const demandIds = [...responses, ...outcomes].map((row) => row.demand_id);
  const demands = demandIds.flatMap((demandId) =>
    demandId === null ? [] : [records.get("demands", demandId)],
  );
  const races = candidacies.map((candidacy) => records.get("races", candidacy.race_id));
  const batches = records.where("batches", "person_id", id);
  return recordFile(records, {
    type: "person",
    collection: "people",
    id,
    record: records.get("people", id),
    derived: { timeline: records.timeline("person", id).entries },
    related: {
      candidacies,
      terms,
      responses,
      commitments: records.where("commitments", "person_id", id),
      outcomes,
      open_questions: questionsAbout(records, "person", id),
      races: shortRows(
        records,
        "races",
        races.map((race) => race.race_id),
      ),
      offices: shortRows(
        records,
        "offices",
        [...terms, ...races].map((row) => row.office_id),
      ),
      demands: shortRows(records, "demands", demandIds),
      pledges: shortRows(
        records,
        "pledges",
        demands.map((demand) => demand.pledge_id),
      ),
      batches: shortRows(
        records,
        "batches",
        [...batches, ...outcomes].map((row) => row.batch_id),
      ),
    },
  });
}
