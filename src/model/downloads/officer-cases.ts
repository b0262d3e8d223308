import { code, date, groupId, list, reference, references, required, text } from "../column.ts";
import { CASE_STATES, JURISDICTIONS, OFFENSE_LEVELS } from "../vocabulary/officers.ts";
import type { HeldTable } from "./download-table.ts";

/** How each case of each officer stands. */
export const officerCases: HeldTable = {
  name: "derived_officer_cases",
  title: "How each case of each officer stands",
  description: "One criminal case of an officer, or one finding, computed from its events alone.",
  computed: true,
  key: ["officer_id", "case_id"],
  columns: {
    officer_id: required(reference("officers", "The officer.")),
    case_id: groupId("The case; empty for a finding of a court or a department."),
    state: required(code(CASE_STATES, "How it stands.")),
    ended_on: date("Date of the plea, verdict, dismissal, reversal or finding."),
    ended_on_as_reported: text("That date as the sources word it."),
    offense: text("The offense, as the sources word it."),
    level: code(OFFENSE_LEVELS, "Level of the offense, where a source gives it."),
    jurisdiction: code(JURISDICTIONS, "Who had jurisdiction."),
    sentence: text("The last sentence, and after a semicolon what later became of it."),
    statement: required(text("How it stands, in one sentence.")),
    event_ids: required(list("The events of the case: ids of officer_events.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
  rows: ({ derived }) =>
    derived.officer_statuses.flatMap(({ officer_id, cases }) =>
      cases.map((ownCase) => ({
        officer_id,
        case_id: ownCase.case_id,
        state: ownCase.state,
        ended_on: ownCase.ended_on,
        ended_on_as_reported: ownCase.ended_on_as_reported,
        offense: ownCase.offense,
        level: ownCase.level,
        jurisdiction: ownCase.jurisdiction,
        sentence: ownCase.sentence,
        statement: ownCase.statement,
        event_ids: ownCase.event_ids,
        source_ids: ownCase.source_ids,
      })),
    ),
};
