import type { Parts } from "../kit/parts.ts";

/** How counts of convictions rose over time. */
export const RISES = {
  steps: { moved: "moved", vacated: "vacated" },
  between: (from: string, to: string) => `between ${from} and ${to}`,
  /** The date as a noun, and as it says when; a language takes the one that it needs. */
  by: (theDate: string, _when: string) => `by ${theDate}`,
  partBy: (theDate: string, _when: string) => `in part by ${theDate}`,
  chart: {
    part: "of which vacated",
    span: "some time in this span; the day is not known",
    announcedOnly: (words: string) => `${words} (announced only)`,
    at: (time: string, amount: string) => `${time}: ${amount}`,
    inPlace: (place: string, amount: string) => `${place}: ${amount}`,
    when: (convictions: string, when: string) => `${convictions}, ${when}`,
    together: (counties: string) => `${counties} counties together`,
    undated: (amount: string) => `${amount} more, date not known`,
    unknown: { moved: "moved, number not known", vacated: "vacated, number not known" },
  },
  notes: {
    announced: "A batch counts as moved from its announcement, also where courts were asked later.",
    spans:
      "Where a number is of a later day, or the day of a ruling is not known, the step is drawn over the time in which it lies: from the announcement to the day of the number, of the last ruling found, or of the report.",
    announcedOnly: {
      one: (convictions: string) =>
        `Of those moved, ${convictions} was announced only: neither a filing nor a ruling was found.`,
      other: (convictions: string) =>
        `Of those moved, ${convictions} were announced only: neither a filing nor a ruling was found.`,
    },
    unnumbered: <Piece>(batches: Parts<Piece>): Parts<Piece> => [
      "Only a question mark, since no number of convictions is in use for the step: ",
      ...batches,
      ".",
    ],
    unnumberedBatch: <Piece>(batch: Piece, step: string, when: string): Parts<Piece> => [
      batch,
      ` (${step} ${when})`,
    ],
    timeUnknown: "at a time not known",
    notDrawn: <Piece>(batches: Parts<Piece>): Parts<Piece> => ["Not drawn: ", ...batches, "."],
    undated: {
      moved: <Piece>(convictions: string, batch: Piece): Parts<Piece> => [
        `${convictions} moved, of `,
        batch,
        " (no date is known)",
      ],
      vacated: <Piece>(convictions: string, batch: Piece): Parts<Piece> => [
        `${convictions} vacated, of `,
        batch,
        " (no date is known)",
      ],
    },
    uncounted: <Piece>(batches: Parts<Piece>): Parts<Piece> => [
      ...batches,
      " (no number of convictions is in use, and people and cases are never added to convictions)",
    ],
    shared: <Piece>(batches: Parts<Piece>): Parts<Piece> => [
      ...batches,
      " (shared with other counties, and not divided)",
    ],
  },
  table: {
    caption: "Convictions moved and vacated, step by step",
    heads: {
      when: "When",
      batch: "Batch",
      step: "Step",
      convictions: "Convictions",
      total: "In all by then",
    },
    undated: "Date not known; not drawn",
    moved: "Moved",
    announcedOnly: "Moved: announced only",
    vacated: "Vacated",
    unknown: "number not known",
    total: (amount: string, step: string) => `${amount} ${step}`,
    totalUnknown: (step: string) => `${step}: number not known`,
  },
};
