import type { Parts } from "../../kit/parts.ts";

/** The figures that sources give for a batch, and where they differ. */
export const FIGURES = {
  heading: "Figures",
  disputedHeading: "Figures and disputes",
  none: "No text read gives a number for this batch.",
  standings: (meanings: string) => `${meanings} Different measures are never added to each other.`,
  caption: "Every figure found for the whole batch",
  heads: {
    counted: "What is counted",
    number: "Number",
    asOf: "State of",
    standing: "Standing",
    note: "Note",
  },
  noNote: "No note.",
  disputed: { one: "disputed: another source says ", other: "disputed: other sources say " },
  claims: {
    title: "The numbers on which sources differ",
    description: (groups: string) =>
      `Bars from zero, one for each number; the number in use is solid. ${groups}.`,
    undated: (publishers: string) => `${publishers}; undated`,
    asOf: (publishers: string, date: string) => `${publishers}; state of ${date}`,
    source: <Piece>(batch: Piece): Parts<Piece> => [
      "Batch: ",
      batch,
      " Every number is cited in the table on this page.",
    ],
    noneInUse: "none is in use",
    inUse: (amounts: string) => `this site uses ${amounts}`,
    differ: <Piece>(
      counted: string,
      inUse: Parts<Piece>,
      others: string,
      several: boolean,
      cite: Piece,
    ): Parts<Piece> => [
      `Sources differ on the number of ${counted}: `,
      ...inUse,
      `; ${several ? "other sources give" : "another source gives"} ${others}`,
      cite,
      ".",
    ],
    differEarlier: <Piece>(
      counted: string,
      inUse: Parts<Piece>,
      earlier: string,
      days: string,
      cite: Piece,
    ): Parts<Piece> => [
      `Sources differ on an earlier running count of ${counted}, `,
      `${earlier} for ${days}`,
      cite,
      "; ",
      ...inUse,
      ".",
    ],
  },
};
