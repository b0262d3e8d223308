import type { CodeOf, Vocabulary } from "./vocabulary.ts";

/** The furthest step of a batch that a source shows. */
export const BATCH_STATUSES = {
  requested: {
    label: "Requested",
    meaning: "Asked of a prosecutor; no filing or ruling on the request as a whole was found.",
  },
  announced: {
    label: "Announced only",
    meaning: "A prosecutor said they would ask the court; no filing and no ruling was found.",
  },
  "motion-filed": {
    label: "Motion filed",
    meaning: "A prosecutor asked the court; no ruling that grants it was found.",
  },
  "granted-in-part": {
    label: "Granted in part",
    meaning: "A court granted a part; what became of the rest is not fully known.",
  },
  granted: {
    label: "Granted",
    meaning:
      "A court set the convictions aside; where only people or cases are counted, charges without a conviction may be among them.",
  },
  denied: { label: "Denied", meaning: "A court refused." },
  unknown: { label: "Not known", meaning: "No step could be dated or confirmed." },
} as const satisfies Vocabulary;

/** One step of a batch. */
export const BATCH_STEPS = {
  requested: { label: "Requested", meaning: "Others than the prosecutor asked for it." },
  "under-review": { label: "Under review", meaning: "The prosecutor was reviewing the convictions." },
  announced: { label: "Announced", meaning: "The prosecutor said publicly that the court would be asked." },
  "motion-filed": { label: "Motion filed", meaning: "The court was asked." },
  "granted-in-part": { label: "Granted in part", meaning: "The court granted some." },
  granted: { label: "Granted", meaning: "The court granted." },
  denied: { label: "Denied", meaning: "The court refused." },
  "review-closed": { label: "Review closed", meaning: "The prosecutor called the review finished." },
} as const satisfies Vocabulary;

/** What was asked for or granted where it was not, or not yet, that a court set the convictions aside. */
export const BATCH_REMEDIES = {
  "lawyers-first": {
    label: "Lawyers first",
    meaning: "The motions asked courts to appoint lawyers, not yet to undo the convictions.",
  },
  pardon: {
    label: "Pardon",
    meaning: "Convictions were undone by pardon; no ruling of a court is recorded.",
  },
} as const satisfies Vocabulary;

/** Why an officer stands in a batch. */
export const BATCH_ROLES = {
  "essential-witness": {
    label: "Essential witness",
    meaning: "The convictions could not be proved without the officer.",
  },
  "arresting-officer": { label: "Arresting officer", meaning: "The officer made the arrests." },
  undercover: { label: "Undercover officer", meaning: "The officer worked under cover." },
  affiant: {
    label: "Swore out warrants",
    meaning: "The officer swore to the facts in warrant applications.",
  },
  supervisor: { label: "Supervisor", meaning: "The officer supervised the unit." },
  "named-basis": {
    label: "Named as a reason",
    meaning: "A request, a prosecutor, a court or a report names the officer as a reason.",
  },
} as const satisfies Vocabulary;

/** What a figure counts. Different measures are never added to each other. */
export const MEASURES = {
  convictions: { label: "Convictions", meaning: "Judgments of conviction." },
  people: { label: "People", meaning: "Persons, each counted once." },
  cases: { label: "Cases", meaning: "Court cases; often a mix of pending charges and convictions." },
  felonies: { label: "Felonies", meaning: "Felony convictions or cases in the batch." },
  misdemeanors: { label: "Misdemeanors", meaning: "Misdemeanor convictions or cases in the batch." },
  "pending-charges": { label: "Pending charges", meaning: "Charges dropped before any conviction." },
  incarcerated: {
    label: "With jail or prison time",
    meaning:
      "Persons, or convictions, with time in jail or prison; where the note says so, only those still held, or let out.",
  },
  fined: { label: "Convictions that ended in a fine", meaning: "Convictions with a fine as sentence." },
  officers: { label: "Officers", meaning: "Officers whose conduct is the reason for the batch." },
} as const satisfies Vocabulary;

/** How exact a number is, as the source gives it. */
export const QUALIFIERS = {
  exactly: { label: "Exactly", meaning: "The number itself." },
  about: { label: "About", meaning: "Near the number, above or below." },
  "at-least": { label: "At least", meaning: "The number or more." },
  "more-than": { label: "More than", meaning: "More than the number." },
  "at-most": { label: "At most", meaning: "The number or fewer." },
  nearly: { label: "Nearly", meaning: "A little less than the number." },
} as const satisfies Vocabulary;

/** What the site does with a figure. */
export const STANDINGS = {
  used: { label: "Used", meaning: "The figure that this site uses." },
  disputed: { label: "Disputed", meaning: "Another source differs; shown beside the used figure." },
  superseded: { label: "Earlier count", meaning: "An earlier running count; shown, never added." },
  "other-scope": {
    label: "Counts something else",
    meaning: "Narrower, wider or of another thing than the used figure; shown, never added, and no dispute.",
  },
} as const satisfies Vocabulary;

export type BatchStatus = CodeOf<typeof BATCH_STATUSES>;

/** The statuses of batches that were put before a court, or publicly announced, whoever asked the court. */
export const MOVED_STATUSES: readonly BatchStatus[] = [
  "announced",
  "motion-filed",
  "granted-in-part",
  "granted",
];
export type BatchRemedy = CodeOf<typeof BATCH_REMEDIES>;
export type BatchStep = CodeOf<typeof BATCH_STEPS>;
export type Measure = CodeOf<typeof MEASURES>;
export type Qualifier = CodeOf<typeof QUALIFIERS>;
export type Standing = CodeOf<typeof STANDINGS>;
