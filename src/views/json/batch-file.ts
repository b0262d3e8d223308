import type { Records } from "../../model/records.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { shortRows } from "./short-rows.ts";

/** The data of a batch's page. */
export function batchFile(records: Records, id: string): RecordFile {
  const record = records.get("batches", id);
  const ties = records.where("batch_officers", "batch_id", id);
  const parts = records.where("batches", "part_of", id).map((part) => part.batch_id);
  return recordFile(records, {
    type: "batch",
    collection: "batches",
    id,
    record,
    derived: {
      numbers: records.batchNumbers(id),
      shares: records.shares("batch_id", id),
      timeline: records.timeline("batch", id).entries,
    },
    related: {
      batch_steps: records.where("batch_steps", "batch_id", id),
      batch_remedies: records.where("batch_remedies", "batch_id", id),
      figures: records.where("figures", "batch_id", id),
      batch_officers: ties,
      outcomes: records.where("outcomes", "batch_id", id),
      open_questions: questionsAbout(records, "batch", id),
      batches: shortRows(records, "batches", [record.part_of, ...parts]),
      officers: shortRows(
        records,
        "officers",
        ties.map((tie) => tie.officer_id),
      ),
      offices: shortRows(records, "offices", [record.office_id]),
      counties: shortRows(records, "counties", record.county_ids),
      people: shortRows(records, "people", [record.person_id]),
    },
  });
}
