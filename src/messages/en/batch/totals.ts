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
    vacated: "no ruling found that vacates any",
    people: "none counted so",
    cases: "none counted so",
  },
  unknown: "number not known",
  notLooked: "not looked for",
  noneAlone: (shared: string) => `none alone; ${shared}`,
  ofThemAnnounced: (amount: string) => `${amount} of them announced only.`,
  withoutNumber: (batches: string) => `${batches} without a number of convictions.`,
  apart: (batches: string) => `Apart from ${batches} shared with other counties.`,
  table: {
    heads: { count: "Count", total: "Total", batches: "Batches in it" },
    noBatch: "no batch",
  },
  summing: (rules: string) => `How the sums are made: ${rules}.`,
  rules: [
    "a sum carries the qualifier of its parts",
    "a running total is never added to its parts",
    "people, cases and convictions are never added to each other",
    "a batch whose number is missing makes the sum a lower bound",
    "a batch counted in people or cases only is named beside the sum",
  ] as readonly string[],
  /** What was moved and vacated in a scope, in a sentence. */
  sentence: {
    whole: (opening: string, steps: string) => `${opening}, ${steps}.`,
    steps: (moved: string, vacated: string) => `${moved}; ${vacated}`,
    otherUnits: (counts: string) =>
      `Counted in other units, where no number of convictions is in use: ${counts}.`,
    neitherKnown:
      "neither the number of convictions put before courts, or publicly announced, nor the number undone is known",
    /** Who asked the court is not said: in many batches the defense did, or no text read tells. */
    moved: (convictions: string) =>
      `courts were asked, or a prosecutor said publicly that they would be asked, to undo ${convictions}`,
    movedAnnounced: (convictions: string, announced: string) =>
      `courts were asked, or a prosecutor said publicly that they would be asked, to undo ${convictions} (${announced} announced only)`,
    movedForLawyers: (convictions: string) =>
      `courts were asked to appoint lawyers for people with ${convictions}, not yet to undo them`,
    movedUnknown: "how many convictions were put before courts, or publicly announced, is not known",
    movedNone: "neither a motion nor an announcement was found",
    vacated: (convictions: string) => `courts vacated ${convictions}`,
    vacatedAndMore: (convictions: string, batches: string) =>
      `courts vacated ${convictions}, and granted ${batches}, wholly or in part, with no number of convictions in use`,
    vacatedUnknown: "how many courts vacated is not known",
    noRulingNumber: "courts vacated convictions, but no ruling with a number was found",
    pardoned: "convictions were undone by pardon; no ruling of a court is recorded",
    reported: "sources report cases as undone, but no ruling of a court was found",
    vacatedNone: "no ruling was found that vacates any",
  },
};
