import { code, date, groupId, id, list, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { INCLUSION_BASES, JURISDICTIONS, OFFENSE_LEVELS, OFFICER_EVENTS } from "../vocabulary/officers.ts";

export const officers = defineTable({
  name: "officers",
  title: "Officers",
  description: "One officer under the closed inclusion rule.",
  columns: {
    officer_id: id("The officer."),
    given_name: required(text("Given name.")),
    middle_name: text("Middle name or initial."),
    family_name: required(text("Family name.")),
    suffix: text("Suffix, such as Jr."),
    also_known_as: list("Other names under which the press reported."),
    agency_id: required(reference("agencies", "The agency that employed the officer.")),
    rank: text("Rank as reported."),
    unit: text("Unit as reported."),
    inclusion_basis: required(
      code(INCLUSION_BASES, "The part of the inclusion rule by which the officer is listed."),
    ),
    identity_note: text("How the person is told apart, and what must be read with the name."),
    previous_ids: list("Ids under which the row was published before."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const officerEvents = defineTable({
  name: "officer_events",
  title: "Officers' own cases and employment",
  description: "One event in an officer's own criminal case, finding or employment.",
  key: ["event_id"],
  order: ["officer_id", "date", "event", "event_id"],
  columns: {
    event_id: id("The event."),
    officer_id: required(reference("officers", "The officer.")),
    case_id: groupId(
      "One id for each group of charges that ended in one way; empty for findings and employment.",
    ),
    date: date("When it happened."),
    date_as_reported: text("The date as the sources word it, where that says more, or is vaguer."),
    event: required(code(OFFICER_EVENTS, "What happened.")),
    offense: text("The offense, as the sources word it."),
    level: code(OFFENSE_LEVELS, "Level of the offense, where a source gives it."),
    jurisdiction: code(JURISDICTIONS, "Who had jurisdiction."),
    court: text("The court and the judge."),
    county_id: reference("counties", "Where."),
    sentence: text("The sentence, what became of it, or a term announced with a plea."),
    detail: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export type Officer = RowOf<typeof officers>;
export type OfficerEventRow = RowOf<typeof officerEvents>;
