import { BESIDE_CONVICTION } from "../../model/derived/label-parts.ts";
import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const OFFICERS: Noun = { one: "officer", other: "officers" };
const BATCHES: Noun = { one: "batch", other: "batches" };

/** What the pages of officers say. */
export const OFFICER = {
  kind: "Officer",
  officers: OFFICERS,
  batches: BATCHES,
  inclusionRule: "The inclusion rule",
  noCriminalCase: "No criminal case found",
  /** What ended without a conviction, beside one that stands. */
  besideConviction: BESIDE_CONVICTION,
  introduction: <Piece>(name: string, agency: string, post: Piece | null): Parts<Piece> =>
    post === null ? [`${name}, ${agency}, as reported.`] : [`${name}, ${agency} (`, post, "), as reported."],

  cases: {
    oneCase: "The officer’s own case",
    severalCases: "The officer’s own cases",
    oneFinding: "Finding about the officer",
    severalFindings: "Findings about the officer",
    oneCaseAndFinding: "The officer’s own case, and a finding",
    severalCasesAndFinding: "The officer’s own cases, and a finding",
    note: "Each line is one group of charges that ended in one way, or one finding. Employment never changes how a case stands.",
    level: (level: string) => `Level as reported: ${level}`,
    highestLevel: (level: string) => `Highest level as reported: ${level}`,
    levelUnknown: "Level of the offense not stated in the texts read",
    jurisdiction: (jurisdiction: string) => `${jurisdiction} jurisdiction`,
    courtUnknown: "court not stated",
    context: (level: string, court: string) => `${level}; ${court}.`,
    employment: "Employment",
  },

  caveats: {
    withoutConviction: (ended: string) => `This case ended without a conviction: ${ended}.`,
    notStanding: (undone: string) => `This case did not end in a conviction that stands: ${undone}.`,
    underReview: <Piece>(undone: string, review: Piece): Parts<Piece> => [
      `Under review: ${undone}; a higher court granted review (`,
      review,
      "), and its decision was not found.",
    ],
    violation: "This case ended in a plea to a violation, or a verdict on one, which is not a crime.",
    undone: "This was itself undone later: the conviction stands.",
    sentenceChanged: <Piece>(changes: readonly Piece[]): Parts<Piece> => [
      "This sentence did not stay as it was: ",
      ...changes,
      ".",
    ],
    undoneLabel: (event: string) => `${event}, itself undone`,
    violationLabel: (event: string) => `${event} (violation, not a crime)`,
    notStandingLabel: (event: string) => `${event}, did not stand`,
    underReviewLabel: (event: string) => `${event}; undone, under review`,
  },

  timeline: {
    heading: "Timeline",
    note: "An entry without an exact date stands where its wording allows, and after what it followed in its own case. Where nothing tells its place, it stands first.",
    lanes: {
      case: "Own criminal case",
      finding: "Finding",
      employment: "Employment",
      batches: "Batches",
    },
    title: (name: string, lanes: string) => `${name}: ${lanes}`,
    finding: (label: string, several: boolean) =>
      `How the officer’s own ${several ? "cases stand" : "case stands"}: ${label}.`,
    /** How the officer stands, before the description of the picture: whole, or in a word or two. */
    opening: (summary: string, _label: string) => `${summary} The events on one line of time.`,
    caption: "Every event, oldest first",
    batch: <Piece>(batch: Piece): Parts<Piece> => ["Batch ", batch],
    dateAsReported: <Piece>(date: Piece): Parts<Piece> => ["Date as reported: ", date],
    sentence: <Piece>(sentence: Piece): Parts<Piece> => ["Sentence: ", sentence],
    announcedTerm: <Piece>(term: Piece): Parts<Piece> => ["Term announced at the plea: ", term],
  },

  colleagues: {
    heading: "Officers in the same batches",
    note: "To stand in the same batch does not mean that the officers worked together or did the same.",
  },

  identity: {
    heading: "Who this is, and why listed",
    why: "Why listed",
    alsoReportedAs: "Also reported as",
    note: "Note",
    others: <Piece>(rights: (text: string) => Piece): Parts<Piece> => [
      "Other people may bear the same name; this page is about this officer alone. ",
      rights("How to ask for a correction"),
      ".",
    ],
  },
};
