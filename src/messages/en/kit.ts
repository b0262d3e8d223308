import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const NOUNS = {
  batch: { one: "batch", other: "batches" },
  moreBatch: { one: "more batch", other: "more batches" },
  moreCounty: { one: "more county", other: "more counties" },
  sharedBatch: { one: "shared batch", other: "shared batches" },
  officer: { one: "officer", other: "officers" },
  county: { one: "county", other: "counties" },
  race: { one: "race", other: "races" },
  source: { one: "source", other: "sources" },
  conviction: { one: "conviction", other: "convictions" },
  openQuestion: { one: "open question", other: "open questions" },
} satisfies Record<string, Noun>;

/** What pages of every kind say. */
export const KIT = {
  nouns: NOUNS as Readonly<Record<keyof typeof NOUNS, Noun>>,
  vacated: {
    unknown: "number of convictions not known",
    noRulingNumber: "granted in part, though no ruling gives a number",
    none: "no ruling found that vacates any",
    pardoned: "undone by pardon, no ruling recorded",
    reported: "reported as undone, no ruling found",
  },
  /** A step that no ruling of a court is known to have been. */
  withoutRuling: {
    pardoned: (step: string) => `${step}, by pardon`,
    reported: (step: string) => `${step}, as reported`,
  },
  /** What is said where not all are shown. */
  most: {
    counties: (drawn: string, all: string) =>
      `Drawn are the ${drawn} counties with the most convictions moved, of ${all} with a number.`,
    countiesOfBatches: (drawn: string, all: string) =>
      `Drawn are the ${drawn} counties with the most batches, of ${all}.`,
    rows: (shown: string, all: string) =>
      `These are the first ${shown} of ${all} rows; the CSV has all of them.`,
    more: (count: string) => `${count} more`,
  },
  questions: {
    heading: "What is not known",
    question: <Piece>(question: Piece, why: Piece, since: string): Parts<Piece> => [
      question,
      " ",
      why,
      ` (Asked since ${since}.)`,
    ],
    answer: <Piece>(all: (text: string) => Piece): Parts<Piece> => [
      "Do you know a document that answers this? Use the link at the end of the page. ",
      all("All open questions"),
      ".",
    ],
  },
};
