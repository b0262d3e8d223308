import type { Parts } from "../kit/parts.ts";
import type { WordGroup } from "../kit/glossary.ts";

/** The words of the law, from the first accusation to what may undo a judgment. */
const LAW = {
  heading: "Words of the law",
  words: {
    allegation: {
      word: "Allegation",
      meaning: "Someone says that something happened. Nothing was filed or found.",
      not: "A charge.",
    },
    charge: { word: "Charge", meaning: "An accusation filed in court.", not: "A conviction." },
    indictment: { word: "Indictment", meaning: "An accusation by a grand jury.", not: "A conviction." },
    plea: {
      word: "Plea",
      meaning:
        "The accused person’s own answer to a charge. A plea of guilty or of no contest that the court accepts is a conviction.",
    },
    verdict: { word: "Verdict", meaning: "What a jury or a judge decides at the end of a trial." },
    conviction: {
      word: "Conviction",
      meaning: "Adjudicated guilt, by plea or by verdict.",
      not: "An arrest, or a charge.",
    },
    sentence: {
      word: "Sentence",
      meaning: "What the court imposes after a conviction.",
      not: "A term announced with a plea, which may differ.",
    },
    vacatur: {
      word: "Vacatur",
      meaning: "The court sets a judgment of conviction aside.",
      not: "A dismissal, a reversal, an expungement or an exoneration. It is not a finding that the person did not do it.",
    },
    dismissal: {
      word: "Dismissal",
      meaning: "The charge ends. It often follows a vacatur, and is an event of its own.",
      not: "A vacatur, or an acquittal.",
    },
    acquittal: {
      word: "Acquittal",
      meaning: "A jury or a judge finds the accused person not guilty of a charge.",
      not: "A dismissal.",
    },
    reversal: { word: "Reversal", meaning: "An appellate court undoes a judgment.", not: "A vacatur." },
    exoneration: {
      word: "Exoneration",
      meaning:
        "An official act that clears a person. This record does not use the word for a vacated conviction.",
      not: "A vacatur.",
    },
    finding: {
      word: "Finding",
      meaning:
        "What a court says about somebody’s conduct in a decision, or a police department in a formal proceeding.",
      not: "A criminal conviction.",
    },
  },
} satisfies WordGroup;

/** The words for what is asked of prosecutors and courts. */
const BATCHES = {
  heading: "Undoing convictions",
  words: {
    batch: {
      word: "Batch",
      meaning: "Convictions that one prosecutor was asked, or moved, to undo together.",
      not: "A case: one batch holds many.",
    },
    request: {
      word: "Request",
      meaning:
        "Others than the prosecutor ask that convictions be undone: of the prosecutor, or of a court before the prosecutor does.",
      not: "A motion of the prosecutor.",
    },
    announcement: {
      word: "Announcement",
      meaning: "A prosecutor says publicly that a court will be asked.",
      not: "A motion. Where nothing further was found the batch is “announced only”.",
    },
    motion: {
      word: "Motion",
      meaning: "A paper filed with a court that asks it to act.",
      not: "A request, or a ruling.",
    },
    ruling: { word: "Ruling", meaning: "What the court decides on a motion." },
    case: {
      word: "Case",
      meaning:
        "Of an officer: one group of charges that ended in one way. In a count: a matter before a court, which may be a pending charge or a conviction.",
      not: "A conviction.",
    },
    "running-total": {
      word: "Running total",
      meaning:
        "A number that includes earlier ones, such as the sum of two batches. It is shown and never added to its parts.",
    },
    share: { word: "Share", meaning: "The part of a batch that rests on one officer." },
  },
} satisfies WordGroup;

/** The words for elections, promises and acts. */
const PLEDGES = {
  heading: "Elections and promises",
  words: {
    race: { word: "Race", meaning: "One election for one office." },
    candidacy: { word: "Candidacy", meaning: "One person in one race. A person who stood twice has two." },
    term: { word: "Term", meaning: "One person holding one office, from a day to a day." },
    pledge: {
      word: "Pledge",
      meaning: "A document put to candidates or office holders. A questionnaire is one too.",
    },
    demand: { word: "Demand", meaning: "One numbered ask of a pledge." },
    response: { word: "Response", meaning: "What one person answered to one demand." },
    commitment: { word: "Commitment", meaning: "A promise made elsewhere than in a pledge." },
    outcome: {
      word: "Outcome",
      meaning:
        "An act or event that advances, completes or contradicts a demand or a commitment, or bears on it otherwise.",
      not: "A verdict that a promise was “kept” or “broken”.",
    },
  },
} satisfies WordGroup;

/** The words for the record itself. */
const RECORD = {
  heading: "The record itself",
  words: {
    source: { word: "Source", meaning: "A document on which a statement rests." },
    claim: {
      word: "Claim",
      meaning: "What one source says. Each entry of the tables is a claim with its sources.",
    },
    edition: { word: "Edition", meaning: "The state of the whole record on one day." },
    correction: {
      word: "Correction",
      meaning: "A published value that was wrong and was changed, with the reason.",
      not: "An update, which adds what is new.",
    },
  },
} satisfies WordGroup;

/** The headings of the closed lists, by the anchor of each. */
const LISTS = {
  "case-state": "How an officer’s case stands",
  "criminal-event": "Events in an officer’s criminal case",
  "finding-event": "Findings",
  "employment-event": "Employment",
  "inclusion-basis": "Why an officer is listed",
  "offense-level": "Level of an offense",
  "batch-status": "How far a batch got",
  "batch-step": "Steps of a batch",
  "batch-remedy": "Other remedies of a batch",
  "batch-role": "Why an officer stands in a batch",
  measure: "What a number counts",
  qualifier: "How exact a number is",
  standing: "What becomes of a number",
  "pledge-kind": "Kinds of pledges",
  position: "Answers to a demand",
  effect: "Effects of an outcome",
  "race-result": "How a candidacy ended",
  "coverage-topic": "What was looked for",
  "coverage-result": "What came of looking",
  "source-kind": "Kinds of sources",
  "source-extent": "How much of a source was read",
};

/** The page of words that have one meaning on this site. */
export const GLOSSARY = {
  heading: "Glossary",
  kind: "Glossary",
  summary:
    "What the words on this site mean, and what they do not mean. Courts and newspapers use some of them loosely; here each has one meaning.",
  counting: <Piece>(
    methodology: (text: string) => Piece,
    dictionary: (text: string) => Piece,
  ): Parts<Piece> => [
    "How the words are used in counting is explained in the ",
    methodology("methodology"),
    "; every column of the tables is in the ",
    dictionary("dictionary"),
    ".",
  ],
  not: (what: string) => `Not: ${what}`,
  /** The groups in the order of the page. */
  groups: { law: LAW, batches: BATCHES, pledges: PLEDGES, record: RECORD },
  lists: LISTS,
};
