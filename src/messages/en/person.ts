import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const RECORDED = {
  terms: { one: "term in office", other: "terms in office" },
  candidacies: { one: "candidacy", other: "candidacies" },
  answers: { one: "answer", other: "answers" },
  silences: { one: "ask not answered", other: "asks not answered" },
  commitments: { one: "commitment", other: "commitments" },
  outcomes: { one: "event in office", other: "events in office" },
  batches: { one: "batch of convictions", other: "batches of convictions" },
} as const satisfies Readonly<Record<string, Noun>>;

/** What the pages of candidates and prosecutors say. */
export const PERSON = {
  kind: "Candidate or prosecutor",
  candidate: "Candidate",
  prosecutor: "Prosecutor",
  noBackground: "Nothing is recorded about the background.",
  recorded: RECORDED as Readonly<Record<keyof typeof RECORDED, Noun>>,
  recordedHere: (counts: string) => `Recorded here: ${counts}.`,
  nothingElse: "Nothing else is recorded here.",

  term: {
    oneOffice: "Office held",
    severalOffices: "Offices held",
    datesUnknown: "dates not recorded",
    startUnknown: "start not recorded",
    from: (date: string) => `from ${date}`,
    noEnd: (start: string) => `${start}, no end recorded`,
    fromTo: (start: string, end: string) => `${start} to ${end}`,
    inOffice: (office: string, span: string) => `${office}, ${span}`,
  },

  races: {
    heading: "Races",
    caption: "Races, oldest first",
    columns: { race: "Race", party: "Party line", then: "At the time", result: "Result" },
  },

  answers: {
    heading: "Answers to pledges and questionnaires",
    caption: "Each answer recorded",
    columns: { document: "Document", asked: "Asked", answer: "Answer" },
    asked: <Piece>(name: string, demand: Piece): Parts<Piece> => [`${name}: `, demand],
  },

  commitments: {
    heading: "Commitments",
    inOffice: "made in office",
  },

  inOffice: {
    heading: "What followed in office",
    lead: "What happened after a demand was put or a commitment made. An event may be the act of somebody else.",
  },

  batches: {
    heading: "Batches of convictions",
    lead: "Batches of which this person was the prosecutor at the time. Who asked the court stands on the page of each, where it is known.",
    caption: "Batches, oldest first",
    columns: {
      batch: "Batch",
      county: "County",
      announced: "Announced",
      step: "How far it got",
      vacated: "Convictions vacated",
    },
  },

  notRecorded: {
    heading: "What is not recorded here",
    terms: "No term in a prosecutor’s office is recorded.",
    candidacies: "No candidacy is recorded; this is no list of all races.",
    responses: "No answer to a pledge or questionnaire is recorded.",
    pledgesNotLookedFor: (counties: string) => `Pledges were not looked for in ${counties}.`,
    commitments: "No commitment is recorded.",
    outcomes: "No event in office about a demand or commitment is recorded.",
    batches: "No batch of convictions is recorded with this person as the prosecutor.",
    note: "That nothing is recorded is no proof that there was nothing.",
  },
};
