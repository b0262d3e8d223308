import type { SubjectType } from "../../model/vocabulary/places.ts";
import type { Standing } from "../../model/vocabulary/batches.ts";
import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const GROUPS: Readonly<Record<SubjectType, string>> = {
  officer: "Officers",
  batch: "Batches of convictions",
  county: "Counties",
  office: "Prosecutors’ offices",
  person: "Candidates and prosecutors",
  race: "Races",
  pledge: "Pledges and questionnaires",
  demand: "Demands",
  commitment: "Commitments",
  source: "Sources",
  site: "The whole record",
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  used: "the figure this site uses",
  disputed: "another figure is used",
  superseded: "an earlier count",
  "other-scope": "counts something else",
};

const CONVICTION: Noun = { one: "conviction", other: "convictions" };

/** What the rows of the record say, where they are shown one by one. */
export const RECORD = {
  /** The headings under which records are grouped. */
  groups: GROUPS,
  /** A demand as the name of a record; its text stays in the language of the tables. */
  demandName: (demand: string) => `Demand: ${demand}`,
  dateUnknown: "date not known",
  conviction: CONVICTION,
  standings: STANDINGS,

  batches: (status: string) => `What was to be undone, why, and how far it got (${status})`,
  steps: (step: string, number: string | null, when: string) =>
    `${step}${number === null ? "" : `, ${number}`} (${when})`,
  figures: (given: string | null, number: string, standing: string) =>
    `Figure${given === null ? "" : `, given ${given}`}: ${number} (${standing})`,
  shares: <Piece>(batch: Piece, given: string | null, number: string, standing: string): Parts<Piece> => [
    "Share in the batch “",
    batch,
    `”${given === null ? "" : `, given ${given}`}: ${number} (${standing})`,
  ],

  officers: "Name, agency and post",
  /** An event of an officer, and how its case ended where no conviction stands in it. */
  events: <Piece>(event: string, offense: Piece | null, when: Piece, state: string | null): Parts<Piece> => [
    event,
    ...(offense === null ? [] : [": ", offense]),
    " (",
    when,
    state === null ? ")" : `); how this case stands: ${state}`,
  ],
  roles: <Piece>(batch: Piece, role: string): Parts<Piece> => ["Role in the batch “", batch, `”: ${role}`],

  offices: "The office and where it serves",
  people: "Name and background",
  terms: (office: string, start: string, end: string) => `Term as ${office} (${start}, ${end})`,
  termStart: (date: string) => `from ${date}`,
  termStartUnknown: "start not recorded",
  termEnd: (date: string) => `until ${date}`,
  termEndUnknown: "no end recorded",
  races: "The race and its dates",
  candidacies: <Piece>(person: Piece, parties: string | null, result: string): Parts<Piece> => [
    "Candidacy of ",
    person,
    `${parties === null ? "" : ` (${parties})`}: ${result}`,
  ],
  commitments: <Piece>(when: string | null, commitment: Piece): Parts<Piece> => [
    `Promise made${when === null ? "" : ` ${when}`}: `,
    commitment,
  ],
  outcomes: <Piece>(when: string, event: Piece, effect: string): Parts<Piece> => [
    `Outcome (${when}): `,
    event,
    ` (judged: ${effect})`,
  ],

  pledges: "What it is, and to whom it was put",
  demands: <Piece>(position: number, demand: Piece): Parts<Piece> => [`Demand ${position}: `, demand],
  pledgeRaces: (race: string) => `Put to candidates in the race for ${race}`,
  demandOffices: (position: number, office: string) => `Demand ${position} was put to one office: ${office}`,
  responses: <Piece>(person: Piece, position: number, answer: string): Parts<Piece> => [
    "Answer of ",
    person,
    ` to demand ${position}: ${answer}`,
  ],

  correction: (date: string) => `Correction of ${date}`,
  corrections: <Piece>(correction: Piece, field: Piece): Parts<Piece> => [correction, " (", field, ")"],
};
