import type { Position } from "../../model/vocabulary/pledges.ts";
import type { Parts } from "../kit/parts.ts";

/** What a person did with some demands. */
const POSITIONS: Readonly<Record<Position, (asks: string) => string>> = {
  agreed: (asks) => `agreed to ${asks}`,
  partly: (asks) => `agreed in part to ${asks}`,
  "own-alternative": (asks) => `did not agree to ${asks} and proposed something else`,
  declined: (asks) => `declined ${asks}`,
  "no-answer": (asks) => `was asked and took no position on ${asks}`,
  "not-asked": (asks) => `was not asked ${asks}`,
  unclear: (asks) => `the position on ${asks} is unclear`,
};

/** The same of questions: nobody agrees to a question. */
const POSITIONS_ON_QUESTIONS: typeof POSITIONS = {
  ...POSITIONS,
  agreed: (asks) => `accepted what was asked about in ${asks}`,
  partly: (asks) => `accepted in part what was asked about in ${asks}`,
  "own-alternative": (asks) => `did not accept what was asked about in ${asks} and proposed something else`,
  declined: (asks) => `declined what was asked about in ${asks}`,
};

/** What the page of one person's answers to one pledge says. */
export const RESPONDENT = {
  kind: "Answer to a pledge",
  silent: "No answer recorded",
  answer: {
    /** What a person did with some asks; `unclear` goes beside it, after a semicolon. */
    positions: { demand: POSITIONS, question: POSITIONS_ON_QUESTIONS },
    missing: (asks: string) => `no answer to ${asks} was found`,
    putNotKnown: (asks: string) =>
      `no answer to ${asks} was found, and whether this person was asked is not known`,
    elsewhere: (asks: string) => `${asks} was put to another office only`,
    sentence: {
      did: (name: string, verbs: string) => `${name} ${verbs}.`,
      didWithAside: (name: string, verbs: string, asides: string) => `${name} ${verbs}; ${asides}.`,
      aside: (name: string, asides: string) => `${name}: ${asides}`,
    },
  },
  record: {
    inOffice: (term: string) => `In office: ${term}`,
    noOffice: "No term in a prosecutor’s office is recorded.",
    onDemand: <Piece>(name: string, demand: Piece, said: string): Parts<Piece> => [
      `${name} (`,
      demand,
      `): ${said}.`,
    ],
    /** The same where the demand stands above. */
    onNumber: (name: string, said: string) => `${name}: ${said}.`,
    batch: { one: "batch", other: "batches" },
    batches: (batches: string, moved: string) => `${batches}, ${moved}`,
    event: { one: "event", other: "events" },
    recorded: (events: string, marks: string) => `${events} recorded, ${marks}`,
    allMarked: (count: number, mark: string) => {
      if (count === 1) return `marked “${mark}”`;
      return count === 2 ? `both marked “${mark}”` : `all marked “${mark}”`;
    },
    someMarked: (_count: number, numeral: string, mark: string) => `${numeral} marked “${mark}”`,
  },
  answers: {
    heading: "What was asked, and the answers",
    noWords: "The texts read quote no words of the answer.",
  },
  commitments: {
    beyond: "Commitments beyond this document",
    none: "No commitment is recorded.",
    madeInOffice: "Made in office.",
    madeInRace: <Piece>(race: Piece): Parts<Piece> => ["Made in the race ", race, "."],
  },
  inOffice: {
    heading: "What followed in office",
    never:
      "No term in a prosecutor’s office is recorded for this person, so there are no acts in office to show.",
  },
  more: {
    heading: "More about this person",
    person: (name: string) => `${name}: offices, races, answers, commitments`,
    race: <Piece>(race: Piece): Parts<Piece> => ["The race: ", race],
  },
};
