import type { Parts } from "../kit/parts.ts";

/** What the first page says. */
export const HOME = {
  kind: "A public record",
  subject: "Convictions undone over the conduct of police officers",
  headline: (convictions: string) =>
    `Courts have set aside ${convictions} over the conduct of police officers`,
  what: "Which officers, which convictions, who pledged what about them, and what happened: county by county, every statement with its source.",
  coverage: <Piece>(
    batches: Piece,
    officers: Piece,
    counties: Piece,
    races: Piece,
    sources: Piece,
    asOf: string,
  ): Parts<Piece> => [
    batches,
    " of convictions, ",
    officers,
    ", ",
    counties,
    ", ",
    races,
    " and ",
    sources,
    `; state of ${asOf}. It is not a list of all such convictions in the country.`,
  ],
  caution: <Piece>(method: (text: string) => Piece): Parts<Piece> => [
    "Vacated is not exonerated, and an officer’s crime elsewhere is not misconduct in the case undone. Nobody whose conviction was undone is named here. ",
    method("How the record is made"),
    ".",
  ],
  howMany: "How many",
  when: {
    heading: "When",
    all: <Piece>(batches: (text: string) => Piece): Parts<Piece> => [
      batches("All batches, with every number and its sources"),
      ".",
    ],
  },
  where: {
    heading: "Where",
    all: <Piece>(counties: (text: string) => Piece): Parts<Piece> => [
      counties("All counties, with their totals and what was looked for"),
      ".",
    ],
  },
  changes: {
    heading: "Latest changes",
    caption: "The latest changes and corrections",
    none: "No change has been published yet.",
    more: <Piece>(
      all: (text: string) => Piece,
      feed: (text: string) => Piece,
      corrections: (text: string) => Piece,
    ): Parts<Piece> => [all("All changes"), " · ", feed("As a feed"), " · ", corrections("Corrections")],
  },
  counts: {
    heading: "The counts",
    caption: "Convictions, people and cases in the record",
    heads: { count: "Count", meaning: "What it counts", site: "Whole record", city: "New York City" },
    mixed:
      "Counted so because no number of convictions is in use; such counts may include pending charges and cases only under review.",
    rules:
      "Each number leads to the batches that make it up, and there every number is cited. A sum carries the qualifier of its parts: one “more than” among them makes it “more than”, one “about” makes it “about”. People, cases and convictions are never added to each other. New York City is its five counties and the batches that span them.",
    withoutNumber: (batches: string) => `; ${batches} without a number of convictions`,
  },
  questions: {
    rule: "The first open question of each of the five largest batches that have one.",
    question: <Piece>(batch: Piece, question: Piece, why: Piece): Parts<Piece> => [
      batch,
      ": ",
      question,
      " ",
      why,
    ],
    all: (questions: string) => `All ${questions}`,
  },
  marks: {
    reaches: {
      vacated: "vacated by a court",
      "no-ruling": "moved, no ruling found that vacates it",
      announced: "announced only, no filing or ruling found",
      "not-told": "in a batch granted in part, whose rulings give no number",
    },
    title: "Every conviction counted, county by county",
    titleOfMost: "Every conviction counted, in the counties with the most",
    unit: "One mark is one conviction put before a court, or announced by a prosecutor, to be undone; a full square is a hundred.",
    more: "more; how many is not known",
    source: <Piece>(batches: (text: string) => Piece): Parts<Piece> => [
      "Sources: every number is cited on the page of its batch (",
      batches("all batches"),
      ").",
    ],
    moved: (amount: string) => `${amount} moved`,
    movedAnnounced: (amount: string, announced: string) => `${amount} moved (${announced} announced only)`,
    vacated: (amount: string) => `${amount} vacated`,
    vacatedUnknown: "number vacated not known",
    finding: (vacated: string, all: string) =>
      `${vacated} of the ${all} marks stand for convictions that courts vacated.`,
    findingWaiting: (vacated: string, all: string, waiting: string, here: string, county: string) =>
      `${vacated} of the ${all} marks stand for convictions that courts vacated; for ${waiting} no ruling was found that vacates them, ${here} of them in ${county}.`,
    findingAllWaiting: (vacated: string, all: string, waiting: string, county: string) =>
      `${vacated} of the ${all} marks stand for convictions that courts vacated; for ${waiting} no ruling was found that vacates them, all of them in ${county}.`,
    table: {
      caption: "Convictions moved, by county, and the marks drawn for them",
      heads: { county: "County", state: "State", moved: "Moved", vacated: "Vacated" },
      marks: (reach: string) => `Marks: ${reach}`,
      none: "none",
    },
    notDrawn: {
      uncounted: <Piece>(places: Parts<Piece>): Parts<Piece> => [
        "Not drawn, since they are not counted in convictions: ",
        ...places,
        ".",
      ],
      batchesOf: <Piece>(counties: Parts<Piece>): Parts<Piece> => ["the batches of ", ...counties],
      someOf: <Piece>(counties: Parts<Piece>): Parts<Piece> => ["some of ", ...counties],
      spanning: <Piece>(batches: Parts<Piece>): Parts<Piece> => [
        "In no county’s marks, since they span several counties: ",
        ...batches,
        ".",
      ],
      withoutNumber: "a batch without a number",
      onlyRequested: "a batch without a number, only requested",
      announcedOnly: (convictions: string) => `${convictions}, announced only`,
      of: (county: string, words: string) => `${county}: ${words}`,
    },
  },
  ways: {
    heading: "Where to begin",
    contents: {
      report: "To report",
      vote: "To vote",
      research: "To research",
    },
    officers: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Officers"),
      ": how each officer’s own case ended, and which convictions are tied to the officer",
    ],
    batches: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Batches"),
      ": convictions undone together, every number with its sources",
    ],
    sources: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Sources"),
      ": all documents, and what rests on each",
    ],
    races: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Races"),
      ": what candidates for prosecutor were asked, and their answers in their own words",
    ],
    counties: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Counties"),
      ": what the prosecutors in office then did",
    ],
    pledges: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Pledges"),
      ": every demand, and who agreed to it",
    ],
    data: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Data"),
      ": all tables to download, with a dictionary",
    ],
    explore: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Explore"),
      ": filter any table and export what you see",
    ],
    methodology: <Piece>(page: (text: string) => Piece): Parts<Piece> => [
      page("Methodology"),
      ": how numbers are summed and words are chosen",
    ],
    mistake: <Piece>(
      corrections: (text: string) => Piece,
      questions: (text: string) => Piece,
    ): Parts<Piece> => [
      "Something wrong or missing? ",
      corrections("Corrections"),
      " and ",
      questions("open questions"),
      ".",
    ],
  },
};
