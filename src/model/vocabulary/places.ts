import type { CodeOf, Vocabulary } from "./vocabulary.ts";

/** What kind of prosecutor's office it is. */
export const OFFICE_KINDS = {
  "district-attorney": {
    label: "District attorney or county prosecutor",
    meaning: "The elected local prosecutor.",
  },
  "state-attorney": {
    label: "State's attorney",
    meaning: "The local prosecutor of a state that calls the office so.",
  },
  "special-prosecutor": {
    label: "Special prosecutor",
    meaning: "An office for one kind of case, or for one matter.",
  },
  federal: { label: "Federal prosecutor", meaning: "A United States Attorney." },
} as const satisfies Vocabulary;

/** What kind of police agency it is. */
export const AGENCY_KINDS = {
  "municipal-police": { label: "City police", meaning: "The police of a city." },
  sheriff: { label: "Sheriff", meaning: "The sheriff's office of a county." },
  federal: { label: "Federal agency", meaning: "An agency of the United States." },
} as const satisfies Vocabulary;

/** What kind of place in a county it is. */
export const PLACE_KINDS = {
  city: { label: "City", meaning: "A city, by the texts read." },
  place: { label: "Place", meaning: "The texts read do not say of what kind." },
} as const satisfies Vocabulary;

/** What was looked for in each county. */
export const COVERAGE_TOPICS = {
  batches: { label: "Batches", meaning: "Batches of convictions asked to be undone, or undone." },
  officers: { label: "Officers", meaning: "The officers behind them." },
  pledges: { label: "Pledges", meaning: "What candidates and office holders were asked and answered." },
  "court-rulings": { label: "Court rulings", meaning: "Rulings on the batches." },
  outcomes: { label: "Outcomes", meaning: "What office holders did afterwards." },
} as const satisfies Vocabulary;

/** What came of looking. */
export const COVERAGE_RESULTS = {
  found: { label: "Found", meaning: "What was looked for was found." },
  partly: { label: "Found in part", meaning: "A part was found." },
  "nothing-found": {
    label: "Looked, nothing found",
    meaning: "It was looked for and not found; that is no proof that it is not there.",
  },
  "not-looked": { label: "Not looked", meaning: "It was not looked for; no conclusion can be drawn." },
} as const satisfies Vocabulary;

/** What kind of record a question or a change is about. */
export const SUBJECT_TYPES = {
  batch: { label: "Batch", meaning: "A row of batches.csv." },
  officer: { label: "Officer", meaning: "A row of officers.csv." },
  county: { label: "County", meaning: "A row of counties.csv." },
  office: { label: "Prosecutor's office", meaning: "A row of offices.csv." },
  person: { label: "Person", meaning: "A row of people.csv." },
  pledge: { label: "Pledge", meaning: "A row of pledges.csv." },
  demand: { label: "Demand", meaning: "A row of demands.csv." },
  commitment: { label: "Commitment", meaning: "A row of commitments.csv." },
  race: { label: "Race", meaning: "A row of races.csv." },
  source: { label: "Source", meaning: "A row of sources.csv." },
  site: { label: "The whole record", meaning: "No single row." },
} as const satisfies Vocabulary;

/** What happened to the published record. */
export const CHANGE_KINDS = {
  edition: { label: "Edition", meaning: "A dated state of the whole record." },
  added: { label: "Added", meaning: "A record was added." },
  updated: { label: "Updated", meaning: "A record was brought up to date." },
  withdrawn: { label: "Withdrawn", meaning: "A record was taken down." },
} as const satisfies Vocabulary;

export type CoverageTopic = CodeOf<typeof COVERAGE_TOPICS>;
export type CoverageResult = CodeOf<typeof COVERAGE_RESULTS>;
export type SubjectType = CodeOf<typeof SUBJECT_TYPES>;
