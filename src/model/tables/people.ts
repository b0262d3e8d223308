import { date, id, list, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";

export const people = defineTable({
  name: "people",
  title: "Candidates and prosecutors",
  description: "One candidate or prosecutor; one row a person, also when they ran twice.",
  columns: {
    person_id: id("The person."),
    name: required(text("Full name as used in public.")),
    given_name: required(text("Given name.")),
    family_name: required(text("Family name.")),
    background: text("What the person did, in a few words."),
    previous_ids: list("Ids under which the row was published before."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const terms = defineTable({
  name: "terms",
  title: "Terms in office",
  description: "One person holding one prosecutor's office from a day to a day.",
  columns: {
    term_id: id("The term."),
    person_id: required(reference("people", "Who held the office.")),
    office_id: required(reference("offices", "The office.")),
    started_on: date("First day; empty where not known."),
    ended_on: date("Last day; empty where still in office or not known."),
    note: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export type Person = RowOf<typeof people>;
export type Term = RowOf<typeof terms>;
