import type { Parts } from "../kit/parts.ts";

/** What the line of time of a candidate or prosecutor says. */
export const PERSON_TIMELINE = {
  heading: "Timeline",
  lanes: {
    office: "Races and office",
    said: "Said",
    silent: "Asked, no answer",
    promised: "Promised",
    batches: "Batches as prosecutor",
    followed: "Followed in office",
  },
  lanesInTitle: {
    office: "races and office",
    said: "answers",
    silent: "silence",
    promised: "promises",
    batches: "batches",
    followed: "what followed in office",
  },
  title: (name: string, lanes: string) => `${name}: ${lanes}`,
  finding: (name: string, counts: string) => `Recorded of ${name}: ${counts}.`,
  opening: "One line of time.",
  caption: "Every entry, oldest first",
  madeInRace: "In the race",
  madeInOffice: "In office",

  inOffice: <Piece>(strong: (text: string) => Piece, office: string, span: string): Parts<Piece> => [
    strong("In office"),
    `: ${office}, ${span}.`,
  ],
  termBegan: <Piece>(strong: (text: string) => Piece, office: string, span: string): Parts<Piece> => [
    strong("Term began"),
    `: ${office}, ${span}.`,
  ],
  candidacy: <Piece>(election: Piece, race: Piece, result: string): Parts<Piece> => [
    election,
    ": ",
    race,
    `. Result of this candidacy: ${result}.`,
  ],
  /** The day of a withdrawal stands in its words, if anywhere. */
  seeText: "See the text",
  withdrawn: <Piece>(strong: (text: string) => Piece, race: Piece, end: Piece): Parts<Piece> => [
    strong("Candidacy"),
    ": ",
    race,
    ". ",
    end,
  ],
  commitment: <Piece>(strong: (text: string) => Piece, commitment: Piece): Parts<Piece> => [
    strong("Commitment"),
    ": ",
    commitment,
  ],
  batchAnnounced: "Batch announced",
  batchRequested: "Batch requested",
  batch: <Piece>(what: Piece, batch: Piece, status: Piece, vacated: string): Parts<Piece> => [
    what,
    ": ",
    batch,
    ". Furthest step found: ",
    status,
    `; vacated: ${vacated}.`,
  ],

  document: (title: string) => `“${title}”`,
  answer: <Piece>(
    strong: (text: string) => Piece,
    asks: string,
    document: Piece,
    position: string,
  ): Parts<Piece> => [strong("Answer"), ` to ${asks} of `, document, `: ${position}.`],
  silence: <Piece>(
    strong: (text: string) => Piece,
    asks: string,
    document: Piece,
    position: string,
  ): Parts<Piece> => [strong("Asked"), `: ${asks} of `, document, `: ${position}.`],
};
