import type { Records } from "../../model/records.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { shortRows } from "./short-rows.ts";

/** The data of a county's page. */
export function countyFile(records: Records, id: string): RecordFile {
  const offices = records.where("offices", "county_ids", id);
  const terms = offices.flatMap((office) => records.where("terms", "office_id", office.office_id));
  const batchIds = records.where("batches", "county_ids", id).map((batch) => batch.batch_id);
  const ties = batchIds.flatMap((batchId) => records.where("batch_officers", "batch_id", batchId));
  const races = records.where("races", "county_id", id);
  const raceIds = races.map((race) => race.race_id);
  const pledges = raceIds.flatMap((raceId) => records.where("pledge_races", "race_id", raceId));
  return recordFile(records, {
    type: "county",
    collection: "counties",
    id,
    record: records.get("counties", id),
    derived: {
      totals: records.totals("county", id),
      coverage: records.coverage(id).cells,
      timeline: records.timeline("county", id).entries,
    },
    related: {
      place_names: records.where("place_names", "county_id", id),
      offices,
      terms,
      batch_steps: batchIds.flatMap((batchId) => records.where("batch_steps", "batch_id", batchId)),
      batch_officers: ties,
      open_questions: questionsAbout(records, "county", id),
      batches: shortRows(records, "batches", batchIds),
      officers: shortRows(
        records,
        "officers",
        ties.map((tie) => tie.officer_id),
      ),
      people: shortRows(
        records,
        "people",
        terms.map((term) => term.person_id),
      ),
      races: shortRows(records, "races", raceIds),
      pledges: shortRows(
        records,
        "pledges",
        pledges.map((row) => row.pledge_id),
      ),
    },
  });
}
