import type { BatchStatus } from "../../../model/vocabulary/batches.ts";
import type { Parts } from "../../kit/parts.ts";

type Step = "requested" | "moved" | "vacated";

/** How far a batch got, in numbers, in days and in words. */
export const STEPS = {
  names: {
    requested: { label: "Requested", meaning: "Counts what others than the prosecutor asked for." },
    moved: {
      label: "Moved",
      meaning:
        "Counts what was put before a court, by the prosecutor or the defense, or publicly announced by a prosecutor.",
    },
    vacated: { label: "Vacated", meaning: "Counts what a court set aside." },
  } satisfies Record<Step, { label: string; meaning: string }>,
  announcedOnlyName: "Moved: announced only",
  /** Words that end every statement about a batch that was announced and no more. */
  nothingFound: "Neither a filing nor a ruling was found.",
  furthest: (step: string, meaning: string) => `Furthest step that a source shows: ${step}. ${meaning}`,
  /** What a ruling did, where a number of convictions is in use and where none is. */
  granted: {
    counted: "A court set the convictions aside.",
    uncounted: "A court granted it; how many convictions it set aside is not known.",
    partUncounted:
      "A court granted a part; how many convictions it set aside, and what became of the rest, is not fully known.",
    reported: "Reported as undone; no ruling of a court was found, nor how many convictions were set aside.",
  },
  counts: <Piece>(glossary: (text: string) => Piece): Parts<Piece> => [
    "Requested, moved and vacated are three different counts. Vacated is not exonerated: that a court set a judgment aside is not by itself a finding of innocence. ",
    glossary("What the words mean"),
    ".",
  ],
  lawyersFirst: (batches: string) =>
    `The motions in ${batches} asked courts to appoint lawyers, not yet to undo the convictions.`,
  amounts: {
    noRequest: "no request found",
    askedUnknown: "asked, number not known",
    announcedOnly: (amount: string) => `${amount} (announced only)`,
    movedWithout: {
      requested: "nothing found on the request as a whole",
      announced: "announced only, number of convictions not known",
      "motion-filed": "moved, number of convictions not known",
      "granted-in-part": "moved, number of convictions not known",
      granted: "moved, number of convictions not known",
      denied: "number of convictions not known",
      unknown: "not known",
    } satisfies Record<BatchStatus, string>,
    vacatedWithout: {
      requested: "no ruling found",
      announced: "no filing and no ruling found",
      "motion-filed": "no ruling found that vacates any",
      "granted-in-part": "granted in part, number of convictions not known",
      granted: "granted, number of convictions not known",
      denied: "none, a court refused",
      unknown: "not known",
    } satisfies Record<BatchStatus, string>,
    pardoned: "undone by pardon, number of convictions not known",
    reported: "reported as undone, no ruling and no number of convictions found",
    countedInConvictions: "counted in convictions",
    noCount: "no count found",
  },
  dates: {
    announcedOnly: (dates: string) => `Announced only, ${dates}`,
    announcedOnlyUnknown: "Announced only, date not known",
    announcedAndFiled: (dates: string) => `Announced and filed: ${dates}`,
    announced: (dates: string) => `Announced: ${dates}`,
    filed: (dates: string) => `Motion filed: ${dates}`,
    filedPart: (dates: string, part: string) => `Motion filed: ${dates} (${part} of them)`,
    filedUnknown: "Motion: date not known",
    noFilingDate: "No date of a filing found",
  },
  pipeline: {
    title: "Requested, moved, vacated",
    /** The number of a step where it opens the sentence, and where it goes on with it. */
    first: {
      requested: "Convictions requested: ",
      moved: "Convictions moved: ",
      vacated: "Convictions vacated: ",
    } satisfies Record<Step, string>,
    next: { requested: "requested: ", moved: "moved: ", vacated: "vacated: " } satisfies Record<Step, string>,
    noNumber: "No text read gives a number of convictions.",
    otherUnits: "No number of convictions is in use for this batch; the sources count ",
    description: (steps: string) => `Three steps side by side. ${steps}.`,
    mixed:
      "Counts of people or cases may mix convictions with pending charges and cases only under review. They are never added to convictions and belong to no single step.",
    /** Where no ruling gives the number in use. */
    noRulingNumber: "The number in use is no ruling’s own, so it is in no count of convictions vacated.",
    toldOfRulings: <Piece>(details: Parts<Piece>): Parts<Piece> => [
      " What the sources say of rulings: ",
      ...details,
    ],
    otherNote: (amount: string) => `Counted in other units, in no single step: ${amount}`,
    rest: "The rest: not fully known",
    caption: "How far the batch got, step by step",
    heads: { step: "Step", convictions: "Convictions", when: "When", counted: "What is counted" },
    noStep: "No such step found",
    announcedMeaning: (nothingFound: string) =>
      `A prosecutor said that the court would be asked. ${nothingFound}`,
    source: <Piece>(batch: Piece): Parts<Piece> => ["Batch: ", batch, " Every number is cited on this page."],
    key: {
      broken: "broken outline: announced only, nothing found, or not known",
      ends: { "or-more": "or more", "or-fewer": "or fewer", about: "about this number" },
    },
  },
  timeline: {
    heading: "Timeline",
    none: "No dated step was found.",
    count: (convictions: string) => `: ${convictions}`,
    numberGiven: (number: string) => ` (number given: ${number})`,
    judge: (name: string) => `Judge ${name}`,
    judges: (names: string) => `Judges ${names}`,
  },
};
