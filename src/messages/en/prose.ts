import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const OFFICERS: Noun = { one: "officer", other: "officers" };

/** What the pages of prose say besides their texts, which are in src/content. */
export const PROSE = {
  officers: OFFICERS,
  /** An officer named in prose, with how the officer stands. */
  officer: <Piece>(name: Piece, status: string): Parts<Piece> => [name, ` (${status})`],
};
