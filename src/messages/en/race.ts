import type { Parts } from "../kit/parts.ts";

/** What pages of races say: days, candidates, results, what was asked and what followed. */
export const RACE = {
  kind: "Race",
  races: "Races",
  days: {
    noPrimary: "no primary recorded",
    notRecorded: "not recorded",
    primary: (when: string) => `primary ${when}`,
    general: (when: string) => `general election ${when}`,
    noGeneral: "day of the general election not recorded",
    both: (primary: string, general: string) => `${primary}, ${general}`,
  },
  elections: { general: "General election", primary: "Primary", any: "Election" },
  introduction: <Piece>(county: Piece, days: string): Parts<Piece> => [county, `: ${days}.`],
  nothingAsked: "No question put to the candidates is recorded.",
  toSheet: <Piece>(sheet: (text: string) => Piece): Parts<Piece> => [
    "To take along: ",
    sheet("this race on one printed page"),
    ".",
  ],
  result: {
    noDetail: "Votes and shares not recorded.",
    elected: <Piece>(name: Piece): Parts<Piece> => [name, " was elected."],
    nominated: <Piece>(name: Piece): Parts<Piece> => [name, " won the primary."],
    unknown: "Who was elected is not recorded here.",
    generalNotChecked: "The general election was not checked.",
  },
  candidates: {
    heading: "Candidates",
    order: "The order is alphabetical by family name; it says nothing about the candidates.",
    caption: "Candidates recorded in this race.",
    heads: { candidate: "Candidate", party: "Party line", atTheTime: "At the time", result: "Result" },
    noParty: "Not recorded",
    notDescribed: "Not described",
  },
  commitments: {
    heading: "Commitments made in this race",
    made: (date: string) => `${date}: `,
    none: (names: string) => `No commitment made in this race is recorded for ${names}`,
  },
  asked: {
    heading: "What was asked of the candidates",
    none: "No pledge, letter or questionnaire put to the candidates of this race is recorded.",
    sources:
      "Do you know of a question that was put to the candidates, or of an answer? Sources are welcome: use the link at the end of the page.",
    method: "How the record is made",
    notLooked: "It was not looked for in this county.",
    looked: (result: string, date: string | null) =>
      `Pledges and answers in this county: ${result}${date === null ? "" : `, looked for on ${date}`}.`,
  },
  after: {
    heading: "What followed in office",
    nobodyElected:
      "Who was elected in this race is not recorded, so nothing can be said here about what followed in office.",
    noEvent: (silence: string) => `No event in office after this race is recorded. ${silence}`,
    noTerm: (name: string) => `${name} was elected; the dates of the term are not recorded.`,
    term: (name: string) => `${name}: `,
  },
  choices: {
    heading: "Choose candidates, demands and their order",
    candidates: "Candidates: choose two or more",
    demands: "Demands",
    order: "Order of the candidates",
    alphabetical: "By family name",
    shuffled: "Shuffled",
    orderNote: <Piece>(method: (text: string) => Piece): Parts<Piece> => [
      "Neither order looks at parties, votes or answers. The shuffle is drawn from the name of the race alone and is the same for everybody: ",
      method("how"),
      ".",
    ],
    reset: "Show everything",
  },
  list: {
    kind: "List",
    introduction: (races: string, candidacies: string, asked: string) =>
      `${races} for a prosecutor’s office, with ${candidacies}. Questions put to the candidates are recorded for ${asked}.`,
    race: { one: "race", other: "races" },
    candidacy: { one: "candidacy", other: "candidacies" },
    notAll: "This is no list of all races. Outside New York, what candidates were asked was not looked for.",
    all: "All races",
    caption: "Races, the latest first",
    heads: {
      race: "Race",
      county: "County",
      primary: "Primary",
      general: "General election",
      candidates: "Candidates",
      asked: "Asked of the candidates",
      elected: "Elected",
    },
    candidatesNote: "“Candidates” are those recorded here; a race may have had others.",
    nothingAsked: "none recorded",
    notRecorded: "not recorded",
  },
};
