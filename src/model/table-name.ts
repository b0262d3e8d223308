/** The tables of the record, each before any table that points to it where that is possible. */
export const TABLE_NAMES = [
  "sources",
  "counties",
  "place_names",
  "offices",
  "agencies",
  "people",
  "terms",
  "officers",
  "officer_events",
  "batches",
  "batch_steps",
  "batch_remedies",
  "figures",
  "batch_officers",
  "pledges",
  "demands",
  "demand_offices",
  "races",
  "pledge_races",
  "candidacies",
  "responses",
  "commitments",
  "outcomes",
  "coverage",
  "open_questions",
  "changes",
  "corrections",
] as const;

/** The name of a table; its file is `data/tables/NAME.csv`. */
export type TableName = (typeof TABLE_NAMES)[number];
