import { dateOrUnknown } from "../../format/dates.ts";
import { BATCH_ROLES } from "../../model/vocabulary/batches.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import { CASE_STATES, isConvictedState, OFFICER_EVENTS } from "../../model/vocabulary/officers.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const officer: RowWorder<"officers"> = (records, row) => ({
  subject: subjectOf(records, "officer", row.officer_id),
  words: "Name, agency and post",
});

const officerEvent: RowWorder<"officer_events"> = (records, row) => {
  const offense = row.offense === null ? "" : `: ${row.offense}`;
  const when = dateOrUnknown(row.date, row.date_as_reported ?? "date not known");
  return {
    subject: subjectOf(records, "officer", row.officer_id),
    words: `${labelOf(OFFICER_EVENTS, row.event)}${offense} (${when})${undoneCase(records, row)}`,
  };
};

/** How the case of an event ended, where no conviction stands in it: no charge or verdict is shown without that. */
function undoneCase(records: Records, row: OfficerEventRow): string {
  if (row.case_id === null) return "";
  const { cases } = records.officerStatus(row.officer_id);
  const state = cases.find((ownCase) => ownCase.case_id === row.case_id)?.state;
  if (state === undefined || isConvictedState(state)) return "";
  return `; how this case stands: ${labelOf(CASE_STATES, state).toLowerCase()}`;
}

const batchOfficer: RowWorder<"batch_officers"> = (records, row) => ({
  subject: subjectOf(records, "officer", row.officer_id),
  words: `Role in the batch “${records.get("batches", row.batch_id).title}”: ${labelOf(BATCH_ROLES, row.role).toLowerCase()}`,
});

/** The rows about officers in words. */
export const OFFICER_ROWS = {
  officers: officer,
  officer_events: officerEvent,
  batch_officers: batchOfficer,
} as const;
