import type { Silence } from "../../model/derived/answers.ts";
import type { Effect } from "../../model/vocabulary/pledges.ts";
import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const SILENCE_LABELS: Readonly<Record<Silence, string>> = {
  "answer-not-found": "No answer found",
  "put-not-known": "Not known whether asked",
  "not-among-addressees": "Put to others",
  "put-to-another-office": "Put to another office",
  "left-race": "Left the race",
  "no-answers-recorded": "Not known",
};

const REASONS_OF_DEMAND: Readonly<Record<Effect, string>> = {
  advances: "a step toward what was asked",
  completes: "by the account given, what was asked was done",
  contradicts: "the opposite of what was asked",
  neutral: "it bears on what was asked without advancing or contradicting it",
};

const REASONS_OF_COMMITMENT: Readonly<Record<Effect, string>> = {
  advances: "a step toward what was promised",
  completes: "by the account given, what was promised was done",
  contradicts: "the opposite of what was promised",
  neutral: "it bears on what was promised without advancing or contradicting it",
};

const CANDIDATE: Noun = { one: "candidate", other: "candidates" };
const OFFICE_HOLDER: Noun = { one: "office holder", other: "office holders" };

/** What pages of and about pledges say: asks, answers, agreement, acts in office. */
export const PLEDGE = {
  pledges: "Pledges",
  /** How one ask, some of several, or all are named; `the…` and what follows it stand inside a sentence. */
  asks: {
    demand: {
      head: "Demand",
      headNumbered: (number: number) => `Demand ${number}`,
      the: "the demand",
      numbered: (number: number) => `demand ${number}`,
      theNumbered: (number: number) => `demand ${number}`,
      some: (numbers: string, count: number) => `${count === 1 ? "demand" : "demands"} ${numbers}`,
      all: (count: number, numeral: string) => {
        if (count === 1) return "the demand";
        return count === 2 ? "both demands" : `all ${numeral} demands`;
      },
      on: (numbers: string, count: number) =>
        count === 1 ? `On demand ${numbers}:` : `On each of demands ${numbers}:`,
    },
    question: {
      head: "Question",
      headNumbered: (number: number) => `Question ${number}`,
      the: "the question",
      numbered: (number: number) => `question ${number}`,
      theNumbered: (number: number) => `question ${number}`,
      some: (numbers: string, count: number) => `${count === 1 ? "question" : "questions"} ${numbers}`,
      all: (count: number, numeral: string) => {
        if (count === 1) return "the question";
        return count === 2 ? "both questions" : `all ${numeral} questions`;
      },
      on: (numbers: string, count: number) =>
        count === 1 ? `On question ${numbers}:` : `On each of questions ${numbers}:`,
    },
  },
  candidate: CANDIDATE,
  officeHolder: OFFICE_HOLDER,
  candidateHead: "Candidate",
  officeHolderHead: "Office holder",
  agreement: {
    none: (who: Noun) => `No answer of any ${who.one} is recorded.`,
    silent: (who: string, count: number) =>
      `${who} ${count === 1 ? "was" : "were"} asked and did not say how they would answer.`,
    answers: (who: string, count: number) =>
      count === 1 ? `An answer of ${who} was found.` : `Answers of ${who} were found.`,
    onlyOne: (who: Noun, isAgreed: boolean, asks: string) =>
      `The only ${who.one} with a recorded answer ${isAgreed ? "agreed" : "did not agree"} to ${asks}.`,
    noneOf: (who: Noun, answered: number, all: string, asks: string) =>
      `${answered === 2 ? "Neither" : "None"} of the ${all} ${who.other} with a recorded answer agreed to ${asks}.`,
    someOf: (who: Noun, _agreed: number, some: string, all: string, asks: string) =>
      `${some} of the ${all} ${who.other} with a recorded answer agreed to ${asks}.`,
    all: (who: Noun, answered: number, all: string, asks: string) =>
      `${answered === 2 ? "Both" : `All ${all}`} ${who.other} with a recorded answer agreed to ${asks}.`,
    otherwise: (names: string, _count: number) => `${names} answered otherwise.`,
    notAll: (names: string, _count: number, asks: string) => `${names} did not agree to ${asks}.`,
    notClear: (names: string, asks: number) =>
      `For ${names}, no clear answer to ${asks === 1 ? "the demand" : "at least one of the demands"} is recorded.`,
    /** All demands, where some were put to other offices only. */
    allOfOffice: "every demand put to their office",
  },
  silenceLabels: SILENCE_LABELS,
  noAnswerToThis: "No answer to this one was found.",
  undated: "Undated",
  effectMeaning: (meaning: string) => `In office, as the editors judge: ${meaning}`,
  origin: (
    kind: string,
    issued: { readonly date: string; readonly when: string } | null,
    organizers: { readonly names: string; readonly count: number } | null,
  ) => {
    const dated = issued === null ? "undated" : `issued ${issued.when}`;
    const by =
      organizers === null
        ? "Organizers not known."
        : `${organizers.count === 1 ? "Organizer" : "Organizers"} named in the texts read: ${organizers.names}.`;
    return `${kind}, ${dated}. ${by}`;
  },
  putTo: <Piece>(whom: Piece): Parts<Piece> => ["Put to: ", whom, "."],
  theDocument: "The document and all answers",
  words: <Piece>(phrase: Piece): Parts<Piece> => ["The document’s words: ", phrase, "."],
  inItsWords: <Piece>(phrase: Piece): Parts<Piece> => ["In the document’s words: ", phrase, "."],
  notQuotedHere: "The document’s words are not quoted in the texts read.",
  comparison: {
    caption: "Who answered what. Each name leads to the words below.",
    order: "The order is that of family names.",
    answer: "Answer",
    answered: "Answers recorded",
    agreed: "Agreed, of the answers recorded",
    of: (some: string, all: string) => `${some} of ${all}`,
    ofAsked: (some: string, all: string) => `${some} of ${all} asked`,
    ofUnknown: (some: string) => `${some}; how many were asked is not known`,
    noneAnswered: "No answer recorded",
    followed: <Piece>(followed: (text: string) => Piece, name: string): Parts<Piece> => [
      followed("What followed in office"),
      `: ${name}`,
    ],
    effect: (effect: string, count: string) => `${effect}: ${count}`,
    noEvent: "No event is recorded.",
  },
  quote: {
    dateUnknown: "date not known",
    said: (name: string, date: string) => `${name}, ${date}`,
    saidOn: (name: string, date: string, ask: string) => `${name}, ${date}, on ${ask}`,
  },
  asked: {
    heading: "What was asked",
    caption: "Each ask in our own words, with the document’s decisive words",
    heads: { asked: "Asked", words: "The document’s words", evidence: "What would count as evidence" },
    notQuoted: "Not quoted in the texts read.",
    notStated: "Not stated.",
  },
  answers: {
    heading: "Answers",
    none: "No answer to this document is recorded.",
    officeHolders: "Answers of office holders",
    candidates: (race: string) => `Answers of the candidates: ${race}`,
    race: (race: string) => `All about the race: ${race}`,
  },
  outcomes: {
    heading: "What followed in office",
    note: <Piece>(rule: (text: string) => Piece): Parts<Piece> => [
      "The word before each event says what it did for the demand or commitment. It is a judgement of the editors, not a fact of the sources: ",
      rule("how the word is chosen"),
      ".",
    ],
    notLooked: "not looked for",
    nothingFound: (date: string) => `nothing found as of ${date}`,
    nothingFoundInSome: (date: string) =>
      `looked for in some of the counties only, and nothing found there as of ${date}`,
    noEvidenceStated: "No event is recorded; what would count as evidence is not stated.",
    batch: <Piece>(title: Piece): Parts<Piece> => [" Batch: ", title, "."],
    dated: (date: string) => `${date}: `,
    datedBy: (date: string) => `${date}, `,
    evidence: <Piece>(text: Piece): Parts<Piece> => ["What would count as evidence: ", text],
  },
  /** Why an event has its mark. */
  reason: {
    sentence: (mark: string, why: string) => ` Why “${mark}”: ${why}.`,
    withBatch: (why: string, moved: string) => `${why}; ${moved}`,
    ofDemand: REASONS_OF_DEMAND,
    ofCommitment: REASONS_OF_COMMITMENT,
  },
  /** How many convictions of batches were moved and vacated, or that none was moved, inside a sentence. */
  batches: {
    unknown: "an unknown number of convictions",
    otherUnits: (number: string, amounts: string) => `${number} (the sources count ${amounts})`,
    moved: (number: string, _count: number, ruling: string) => `${number} moved, ${ruling}`,
    announced: (number: string, _count: number) => `${number} announced only, no filing and no ruling found`,
    vacated: (amount: string, _count: number) => `${amount} vacated by courts`,
    vacatedUnknown: "the number vacated by courts not known",
    noRuling: "no ruling found that vacates any",
    notMoved: (steps: string) => `furthest step that a source shows: ${steps}`,
  },
  undertaking: {
    undated: "Commitment, undated:",
    dated: (date: string) => `Commitment of ${date}:`,
    demand: (name: string) => `${name}:`,
    ofDocument: (kind: string, date: string | null, name: string) =>
      `${kind}${date === null ? "" : ` of ${date}`}, ${name}:`,
  },
  list: {
    title: "Pledges, letters and questionnaires",
    kind: "List",
    introduction: (documents: string, asks: string) =>
      `What candidates for prosecutor and prosecutors in office were asked about the conduct of police officers and the convictions that rest on them, and what they answered: ${documents} with ${asks}.`,
    document: { one: "document", other: "documents" },
    ask: { one: "ask", other: "asks" },
    notAll: "This is no list of all such documents. Outside New York they were not looked for.",
    all: "All documents",
    caption: "Documents, undated first, then the oldest first",
    heads: {
      document: "Document",
      kind: "Kind",
      organizers: "Organizers named",
      putTo: "Put to",
      issued: "Issued",
      asks: "Asks",
      answers: "Answers",
    },
    notKnown: "not known",
    noAnswer: "No answer is recorded.",
  },
};
