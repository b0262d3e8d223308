import type { Parts } from "../kit/parts.ts";

/** A sentence of a page that can be pasted elsewhere with its source. */
export const CLAIM = {
  term: "In a sentence",
  copy: "Copy a sentence with its source",
  officer: <Piece>(name: string, agency: string, status: readonly Piece[]): Parts<Piece> => [
    `${name}, ${agency}: `,
    ...status,
  ],
  batch: <Piece>(
    batch: Piece,
    counties: string,
    numbers: readonly (string | Piece)[],
    step: string,
  ): Parts<Piece> => [batch, ` (${counties}): `, ...numbers, `; furthest step that a source shows: ${step}.`],
  announced: <Piece>(batch: Piece, announced: readonly (string | Piece)[]): Parts<Piece> => [
    batch,
    ": ",
    ...announced,
  ],
  mixed: "Such counts may include pending charges and cases only under review.",
  county: (county: string, totals: string) => `${county}: ${totals}`,
  race: <Piece>(race: string, elected: string, answers: readonly (string | Piece)[]): Parts<Piece> => [
    `${race}: ${elected} `,
    ...answers,
  ],
  answers: <Piece>(document: Piece, answers: string): Parts<Piece> => [document, `: ${answers}`],
};
