import type { Records } from "../../model/records.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { shortRows } from "./short-rows.ts";

/** The data of an officer's page. */
export function officerFile(records: Records, id: string): RecordFile {
  const record = records.get("officers", id);
  const ties = records.where("batch_officers", "officer_id", id);
  const shares = records.shares("officer_id", id);
  const batchIds = ties.map((tie) => tie.batch_id);
  const timeline = records.timeline("officer", id).entries;
  const steps = timeline.filter((entry) => entry.table === "batch_steps");
  const events = records.where("officer_events", "officer_id", id);
  const batches = batchIds.map((batchId) => records.get("batches", batchId));
  const countyIds = [
    ...events.map((event) => event.county_id),
    ...batches.flatMap((batch) => batch.county_ids),
  ];
  return recordFile(records, {
    type: "officer",
    collection: "officers",
    id,
    record,
    derived: {
      status: records.officerStatus(id),
      totals: records.totals("officer", id),
      shares,
      timeline,
    },
    related: {
      officer_events: events,
      batch_officers: ties,
      figures: records
        .where("figures", "officer_id", id)
        .filter((figure) => shares.some((share) => share.figure_id === figure.figure_id)),
      batch_steps: shortRows(
        records,
        "batch_steps",
        steps.map((entry) => entry.row_id),
      ),
      open_questions: questionsAbout(records, "officer", id),
      batches: shortRows(records, "batches", batchIds),
      agencies: shortRows(records, "agencies", [record.agency_id]),
      counties: shortRows(records, "counties", countyIds),
    },
  });
}
