import type { Parts } from "../kit/parts.ts";

/** What the page of one person in one race says. */
export const CANDIDACY = {
  kind: "Candidacy",
  title: (name: string, office: string, year: string) => `${name}, candidate for ${office} in ${year}`,
  stood: <Piece>(name: Piece, race: Piece): Parts<Piece> => [
    name,
    " was a candidate in the race ",
    race,
    ".",
  ],
  party: <Piece>(lines: Piece): Parts<Piece> => ["Party line: ", lines, "."],
  atTheTime: <Piece>(description: Piece): Parts<Piece> => ["At the time: ", description],
  answers: {
    heading: "What was asked, and the answers",
    none: "No pledge, letter or questionnaire put to the candidates of this race is recorded. Sources are welcome: use the link at the end of the page.",
  },
  commitments: {
    heading: "Commitments made in this race",
    none: "No commitment made in this race is recorded.",
  },
  otherRaces: "Other races of the same person",
};
