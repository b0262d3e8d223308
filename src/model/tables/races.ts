import { code, date, id, integer, list, quote, reference, references, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { EFFECTS, RACE_RESULTS } from "../vocabulary/pledges.ts";

export const races = defineTable({
  name: "races",
  title: "Races",
  description: "One election for one prosecutor's office.",
  columns: {
    race_id: id("The race."),
    office_id: required(reference("offices", "The office.")),
    county_id: required(reference("counties", "The county.")),
    year: required(integer("Year of the general election.")),
    primary_on: date("Day of the primary; may lie ahead."),
    general_on: date("Day of the general election; may lie ahead."),
    note: text("What a reader should know about it."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const candidacies = defineTable({
  name: "candidacies",
  title: "Candidacies",
  description: "One person in one race.",
  columns: {
    candidacy_id: id("The candidacy."),
    person_id: required(reference("people", "Who stood.")),
    race_id: required(reference("races", "The race.")),
    party: list("The party lines."),
    description: text("What the person was at the time."),
    result: required(code(RACE_RESULTS, "How it ended.")),
    result_detail: text("Votes and shares with their caveats."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const commitments = defineTable({
  name: "commitments",
  title: "Commitments",
  description: "One promise made outside a pledge.",
  columns: {
    commitment_id: id("The commitment."),
    person_id: required(reference("people", "Who made it.")),
    candidacy_id: reference("candidacies", "The candidacy in which it was made; empty where made in office."),
    made_on: date("When it was made."),
    commitment: required(text("What was promised, in our own words.")),
    quote: quote("The person's own words."),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export const outcomes = defineTable({
  name: "outcomes",
  title: "Outcomes",
  description: "One act or event that bears on a demand or a commitment.",
  columns: {
    outcome_id: id("The outcome."),
    person_id: required(reference("people", "Whose demand or commitment it bears on.")),
    demand_id: reference("demands", "The demand."),
    commitment_id: reference("commitments", "The commitment."),
    batch_id: reference("batches", "The batch, where the event is one."),
    date: date("When it happened."),
    event: required(text("What happened, in our own words.")),
    effect: required(
      code(EFFECTS, "What it did for the demand or commitment; a judgement, see the methodology."),
    ),
    source_ids: required(references("sources", "Where this is said.")),
  },
});

export type Race = RowOf<typeof races>;
export type Candidacy = RowOf<typeof candidacies>;
export type Commitment = RowOf<typeof commitments>;
export type Outcome = RowOf<typeof outcomes>;
