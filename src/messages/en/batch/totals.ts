/** The totals of the record, of a city, a county or an officer. */
export const TOTALS = {
  /** What each total counts, for table heads and lists. */
  names: {
    requested: "Convictions requested",
    moved: "Convictions moved",
    announced_only: "of which announced only",
    vacated: "Convictions vacated",
    people: "People, in batches not counted in convictions",
    cases: "Cases, in batches not counted in convictions",
  },
  nothing: {
    requested: "none found",
    moved: "none found",
    announced_only: "none found",
    vacated: "no ruling found",
    people: "none counted so",
    cases: "none counted so",
  },
  unknown: "number not known",
  notLooked: "not looked for",
  noneAlone: (shared: string) => `none alone; ${shared}`,
  ofThemAnnounced: (amount: string) => `${amount} of them announced only.`,
  withoutNumber: (batches: string) => `${batches} without a number.`,
  apart: (batches: string) => `Apart from ${batches} shared with other counties.`,
  table: {
    heads: { count: "Count", total: "Total", batches: "Batches in it" },
    otherUnits: "batches counted in people or cases only",
    noBatch: "no batch",
  },
  summing: (rules: string) => `How the sums are made: ${rules}.`,
  rules: [
    "a sum carries the qualifier of its parts",
    "a running total is never added to its parts",
    "people, cases and convictions are never added to each other",
    "a batch without a number makes the sum a lower bound",
  ] as readonly string[],
  /** What was moved and vacated in a scope, in a sentence. */
  sentence: {
    whole: (opening: string, steps: string) => `${opening}, ${steps}.`,
    steps: (moved: string, vacated: string) => `${moved}; ${vacated}`,
    otherUnits: (counts: string) =>
      `Counted in other units, where no number of convictions is in use: ${counts}.`,
    neitherKnown:
      "neither the number of convictions that prosecutors moved to undo, or said publicly that they would, nor the number undone is known",
    moved: (convictions: string) =>
      `prosecutors moved, or said publicly that they would move, to undo ${convictions}`,
    movedAnnounced: (convictions: string, announced: string) =>
      `prosecutors moved, or said publicly that they would move, to undo ${convictions} (${announced} announced only)`,
    movedUnknown:
      "how many convictions prosecutors moved to undo, or said publicly that they would, is not known",
    movedNone: "no act of a prosecutor was found",
    vacated: (convictions: string) => `courts vacated ${convictions}`,
    vacatedUnknown: "how many courts vacated is not known",
    pardoned: "convictions were undone by pardon; no ruling of a court was found",
    vacatedNone: "no ruling was found",
  },
};
