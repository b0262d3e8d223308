import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { OfficerEventRow } from "../../model/tables/officers.ts";
import { isConvictedState } from "../../model/vocabulary/officers.ts";
import { original, type Inline } from "../kit/inline.ts";
import { eventLabel } from "../officer/event-words.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const officer: RowWorder<"officers"> = (records, row) => ({
  subject: subjectOf(records, "officer", row.officer_id),
  words: [wordsOf(records).record.officers],
});

const officerEvent: RowWorder<"officer_events"> = (records, row) => {
  const offense = row.offense === null ? null : original(records, row.offense);
  return {
    subject: subjectOf(records, "officer", row.officer_id),
    words: wordsOf(records).record.events<Inline>(
      eventLabel(records, row.event),
      offense,
      whenOf(records, row),
      undoneState(records, row),
    ),
  };
};

/** When an event was, also where its row has neither a date nor a wording of one. */
function whenOf(records: Records, row: OfficerEventRow): Inline {
  const { record, date } = wordsOf(records);
  if (row.date !== null) return date(row.date);
  return row.date_as_reported === null ? record.dateUnknown : original(records, row.date_as_reported);
}

/** How the case of an event ended, where no conviction stands in it: no charge or verdict is shown without that. */
function undoneState(records: Records, row: OfficerEventRow): string | null {
  if (row.case_id === null) return null;
  const { cases } = records.officerStatus(row.officer_id);
  const state = cases.find((ownCase) => ownCase.case_id === row.case_id)?.state;
  if (state === undefined || isConvictedState(state)) return null;
  return continued(wordsOf(records).terms.caseStates[state].label);
}

const batchOfficer: RowWorder<"batch_officers"> = (records, row) => {
  const { record, terms } = wordsOf(records);
  const title = original(records, records.get("batches", row.batch_id).title);
  return {
    subject: subjectOf(records, "officer", row.officer_id),
    words: record.roles<Inline>(title, continued(terms.batchRoles[row.role].label)),
  };
};

/** The rows about officers in words. */
export const OFFICER_ROWS = {
  officers: officer,
  officer_events: officerEvent,
  batch_officers: batchOfficer,
} as const;
