import { code, date, id, integer, list, quote, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { PLEDGE_KINDS, POSITIONS } from "../vocabulary/pledges.ts";

export const pledges = defineTable({
  name: "pledges",
  title: "Pledges and questionnaires",
  description: "One document put to candidates or office holders.",
  columns: {
    pledge_id: id("The pledge."),
    title: required(text("Title in our own words.")),
    kind: required(code(PLEDGE_KINDS, "What kind of document it is.")),
    issued_on: date("When it was issued."),
    addressed_to: required(text("To whom it was put.")),
    organizers: list("Who put it."),
    summary: required(text("What it is, in our own words.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const demands = defineTable({
  name: "demands",
  title: "Demands",
  description: "One numbered ask of a pledge.",
  columns: {
    demand_id: id("The demand."),
    pledge_id: required(reference("pledges", "The pledge.")),
    position: required(integer("Its number in the pledge.")),
    demand: required(text("What was asked, in our own words.")),
    key_phrase: quote("The decisive words of the document itself."),
    what_would_count: text(
      "What evidence would show it done; empty unless plain from the demand's own words.",
    ),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const pledgeRaces = defineTable({
  name: "pledge_races",
  title: "Races of pledges",
  description: "One race to whose candidates a pledge was put.",
  key: ["pledge_id", "race_id"],
  optional: true,
  columns: {
    pledge_id: required(reference("pledges", "The pledge.")),
    race_id: required(reference("races", "The race.")),
    party: list("The party lines of the candidates to whom it was put; empty where the sources name none."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const demandOffices = defineTable({
  name: "demand_offices",
  title: "Offices of demands",
  description: "One office to which a demand was put, where it was not put to all whom the pledge addresses.",
  key: ["demand_id", "office_id"],
  optional: true,
  columns: {
    demand_id: required(reference("demands", "The demand.")),
    office_id: required(reference("offices", "The office.")),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const responses = defineTable({
  name: "responses",
  title: "Responses",
  description: "What one candidate or office holder answered to one demand.",
  columns: {
    response_id: id("The response."),
    candidacy_id: reference(
      "candidacies",
      "The candidacy; empty where an office holder answered outside a race.",
    ),
    person_id: required(reference("people", "Who answered.")),
    demand_id: required(reference("demands", "The demand.")),
    position: required(code(POSITIONS, "The answer.")),
    summary: required(text("The answer in our own words.")),
    quote: quote("The person's own words."),
    said_on: date("When it was said."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export type Pledge = RowOf<typeof pledges>;
export type Demand = RowOf<typeof demands>;
export type Response = RowOf<typeof responses>;
