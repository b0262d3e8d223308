import type { Parts } from "../kit/parts.ts";

/** What is said of the convictions tied to officers, and of officers’ shares of batches. */
export const SHARES = {
  /** A share with the step that its batch reached. */
  withStep: (share: string, step: string) => `${share} (${step})`,
  bar: (label: string, share: string) => `${label}: ${share}`,

  officer: {
    heading: "Convictions tied to this officer",
    caption: "Batches in which the officer is a reason, with the officer’s share",
    columns: {
      batch: "Batch",
      county: "County",
      prosecutor: "Prosecutor then",
      role: "Role",
      share: "Share",
      step: "How far the batch got",
    },
    onlyOfficer: (share: string) => `${share} (its only officer)`,
    note: "A conviction that rests on several officers is counted once for each of them here, and once for the county. Vacated is not exonerated, and a crime of an officer elsewhere is not by itself misconduct in these cases.",
    oneTitle: (name: string) => `The batch, and the share of ${name}`,
    severalTitle: (name: string) => `Each batch, and the share of ${name}`,
    /** A batch by its title; where a picture cannot mark that as English, by its number in the picture and its date. */
    described: ({ title }: { title: string; number: string; when: string }, share: string) =>
      `${title}: ${share}`,
    description: (bars: string) => `A bar for each batch. ${bars}.`,
    unitsNote:
      "People, cases and convictions are different counts: a bar of the one does not compare with a bar of the other.",
    source: "Sources: every number is cited in the table on the page.",
    tied: (value: number, quantity: string, name: string, knownIn: string) =>
      `${quantity} ${value === 1 ? "is" : "are"} tied to ${name}; the share is known in ${knownIn}.`,
    knownInOnly: "the one batch",
    knownInBoth: "both batches",
    knownInAll: (all: string) => `all ${all} batches`,
    knownInOne: (all: string) => `one of ${all} batches`,
    knownInSome: (known: string, all: string) => `${known} of ${all} batches`,
    otherUnits: (name: string, counts: string) =>
      `No number of convictions tied to ${name} was found; the sources count ${counts} instead.`,
    oneUnknown: (name: string) => `How much of the batch is tied to ${name} is not known.`,
    severalUnknown: (name: string) => `How much of each batch is tied to ${name} is not known.`,
  },

  total: {
    moved: (_value: number, quantity: string) =>
      `Courts were asked, or a prosecutor said publicly that they would be asked, to undo ${quantity} tied to this officer.`,
    movedPartlyAnnounced: (_value: number, quantity: string, announced: string) =>
      `Courts were asked, or a prosecutor said publicly that they would be asked, to undo ${quantity} tied to this officer, ${announced} of them announced only.`,
    movedForLawyers: (_value: number, quantity: string) =>
      `Courts were asked to appoint lawyers for people with ${quantity} tied to this officer, not yet to undo them.`,
    vacated: (quantity: string) => `Courts vacated ${quantity}.`,
    noRuling: "No ruling was found that vacates any.",
    /** @param batches such as `1 more batch` */
    shareUnknownIn: (batches: string) =>
      `In ${batches} brought before a court or announced the officer’s share is not known.`,
    requestedOnly: (value: number, batches: string) =>
      `${batches} in which the officer is a reason ${value === 1 ? "was only requested and is" : "were only requested and are"} not counted here.`,
    vacatedUnknownIn: (batches: string) =>
      `In ${batches} courts vacated convictions, but how many of them are tied to this officer is not known.`,
    vacatedUnknown:
      "Courts vacated convictions in these batches, but how many of them are tied to this officer is not known.",
    otherUnits: (counts: string) =>
      `No number of convictions tied to this officer was found. The sources count ${counts} instead; such counts may mix convictions with pending charges and cases only under review.`,
    unknown: "How many convictions are tied to this officer is not known: no share is recorded.",
    batchesMoved: (_value: number, batches: string) =>
      `Courts were asked, or a prosecutor said publicly that they would be asked, to undo ${batches} of convictions in which the officer is a reason; the officer’s share is not known.`,
  },

  places: {
    caption: "The officer’s shares by county",
    columns: {
      county: "County",
      batches: "Batches",
      moved: "Convictions moved",
      announced: "of which announced only",
      vacated: "Convictions vacated",
    },
    undivided: (office: string) => `${office}, not divided among counties`,
    noneFound: "none found",
    none: "none",
    otherUnits: "not counted in convictions",
    unknown: "number not known",
    noRuling: "no ruling found that vacates any",
    noFiling: "no filing and no ruling found",
  },

  /** A share beside the number of its batch; never more exact than the numbers. */
  inBar: {
    neither: "share and number not known",
    shareUnknown: (whole: string) => `share not known, of ${whole}`,
    isWhole: (whole: string) => `${whole}, the whole batch`,
    wholeUnknown: (share: string) => `${share}; number of the batch not known`,
    of: (share: string, whole: string) => `${share} of ${whole}`,
    inNone: (part: string, open: string) => `${part}; ${open} in no known share`,
    together: "Known shares together",
    /** What the ways of filling the bars mean. */
    key: {
      share: "tied to the officer",
      rest: "the rest of the batch",
      unknown: "officer’s share not known",
    },
  },

  batch: {
    heading: "Officers",
    sharesHeading: "Officers and their shares",
    caption: "Listed officers of this batch",
    columns: {
      officer: "Officer",
      ownCase: "How the officer’s own case stands",
      role: "Role in the batch",
      share: "Share",
      note: "Note",
    },
    rule: <Piece>(rule: (text: string) => Piece): Parts<Piece> => [
      "An officer is listed only under a closed rule; to be counted in a batch is not enough. ",
      rule("The inclusion rule"),
      ".",
    ],
    unknown: "share not known",
    noNumber: "No share of this officer is recorded.",
    onlyOfficer: "The only officer of the batch: the share is the whole.",
    asOf: (date: string) => `State of ${date}.`,
    undated: "Undated.",
    /** How many of the officers have a page here, where no source counts them. */
    uncounted: {
      none: "None of the officers has a page here. No text read gives a number of officers.",
      one: "One of the officers has a page here. No text read gives a number of officers.",
      several: (listed: string) =>
        `${listed} of the officers have a page here. No text read gives a number of officers.`,
    },
    /** How many officers the sources count, with the dispute and the citation, and how many of them have a page here. */
    counted: <Piece>(officers: string, disputed: Parts<Piece>, cite: Piece, here: string): Parts<Piece> => [
      `The sources count ${officers}`,
      ...disputed,
      cite,
      `; ${here}.`,
    ],
    here: {
      none: "none of them has a page here",
      one: "one of them has a page here",
      several: (listed: string) => `${listed} of them have a page here`,
      only: "the officer has a page here",
      all: "all of them have a page here",
    },
    title: "Officers’ shares of the batch",
    description: (bars: string) => `A bar for each listed officer. ${bars}.`,
    source: "Sources: every share is cited in the table on the page.",
    known: {
      only: "The share of the listed officer is known",
      one: (all: string) => `The share of one of the ${all} listed officers is known`,
      all: (all: string) => `The shares of all ${all} listed officers are known`,
      several: (known: string, all: string) =>
        `The shares of ${known} of the ${all} listed officers are known`,
    },
    theWhole: (whole: string) => `the whole, ${whole}`,
    noSum: (known: string) => `${known}.`,
    oneSum: (known: string, sum: string) => `${known}: ${sum}.`,
    sum: (known: string, sum: string) => `${known} and add up to ${sum}.`,
  },
};
