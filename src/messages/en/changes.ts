import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const CORRECTION: Noun = { one: "correction", other: "corrections" };
const THING: Noun = { one: "thing", other: "things" };

/** What the pages of changes, corrections and open questions say, and the pages at addresses that are no longer in use. */
export const CHANGES = {
  log: {
    kind: "What changed",
    edition: (first: string, asOf: string) =>
      `The record was first published on ${first}. This is its state of ${asOf}: nothing that happened or was published later is in it.`,
    feed: <Piece>(rss: Piece, atom: Piece, json: Piece): Parts<Piece> => [
      "Corrections are changes too and stand in both logs. Follow this page as a feed: ",
      rss,
      ", ",
      atom,
      " or ",
      json,
      ". The page of each county and officer has feeds of its own.",
    ],
    /** That what changed is told in English; `null` in English. */
    inEnglish: null as string | null,
    heading: "Log",
    none: "No change is recorded.",
    caption: "Changes and corrections, the latest first",
    heads: { date: "Date", kind: "Kind", record: "Record", what: "What changed" },
    correction: "Correction",
    /** A record with how the officer stands where it is one. */
    status: (status: string) => ` (${status})`,
    corrected: <Piece>(field: Piece, before: Piece, now: Piece, reason: Piece): Parts<Piece> => [
      field,
      ": was “",
      before,
      "”, is now “",
      now,
      "”. Reason: ",
      reason,
    ],
  },
  how: {
    heading: "How changes are recorded",
    edition:
      "An edition is a dated state of the whole record. A record that is added, brought up to date or withdrawn has a line here. “Last changed” at the end of a page is the date of the last line about that record.",
    addresses:
      "A published address is never given to something else. A record that was withdrawn leaves a page that says when and why; one that was renamed leads on to its new address.",
    corrections: <Piece>(corrections: (text: string) => Piece): Parts<Piece> => [
      "A value that was wrong is a correction, with the old value, the new one and the reason: see ",
      corrections("Corrections"),
      ".",
    ],
  },
  corrections: {
    heading: "Log of corrections",
    correction: CORRECTION,
    since: (first: string, asOf: string) =>
      `since the first publication on ${first}, in the state of ${asOf}`,
    none: (since: string) => `No published value has been corrected ${since}.`,
    some: (corrections: string, since: string) => `${corrections} ${since}.`,
    entry: <Piece>(date: string, field: Piece, before: Piece, now: Piece, reason: Piece): Parts<Piece> => [
      `${date}, `,
      field,
      ": was “",
      before,
      "”, is now “",
      now,
      "”. ",
      reason,
    ],
  },
  openQuestions: {
    kind: "What is not known",
    thing: THING,
    none: (asOf: string) =>
      `No open question is recorded in the state of ${asOf}. That does not mean that everything is known.`,
    some: (things: string, asOf: string) =>
      `${things} that the sources read do not tell, or on which they conflict, in the state of ${asOf}. Each stands also on the page of the record it is about.`,
    notAccusation:
      "A question is not an accusation: it says what a reader cannot conclude. Where sources conflict, both numbers are shown on the page of the record, and one is used for a stated reason.",
    /** That the questions are asked in English; `null` in English. */
    inEnglish: null as string | null,
    first: <Piece>(shown: string, all: string, table: (text: string) => Piece): Parts<Piece> => [
      `Shown here are the first ${shown} of ${all}; every question is also on the page of its record, and all are in `,
      table("a table"),
      ".",
    ],
    answering: "If you can answer one",
    wanted: <Piece>(write: (text: string) => Piece, privacy: (text: string) => Piece): Parts<Piece> => [
      "What is wanted is a document: a court order, a filing, a release, a report with a date. ",
      write("Write to the editors"),
      " and say where it can be read. Please do not send names, docket numbers or papers of people whose convictions were undone; ",
      privacy("the privacy page"),
      " says why they are not kept here.",
    ],
    looked: <Piece>(counties: (text: string) => Piece): Parts<Piece> => [
      "What was looked for in each county, and what came of it, is on ",
      counties("the pages of the counties"),
      ".",
    ],
  },
  disputes: {
    heading: "Numbers on which sources differ",
    first: (shown: string, all: string) =>
      `Shown are the first ${shown} of ${all} rows; the others are in the table, and on the pages of their batches.`,
    note: <Piece>(rule: (text: string) => Piece, table: (text: string) => Piece): Parts<Piece> => [
      "Both numbers are kept, and neither is averaged or added. Which one is used follows ",
      rule("a rule"),
      ". The same rows can be downloaded as ",
      table("a table"),
      ".",
    ],
    caption: "Every number that another source disputes",
    heads: {
      batch: "Batch",
      counted: "What is counted",
      kept: "Number kept",
      differs: "Number that differs",
      why: "What is known of the two",
    },
    noneUsed: "none",
    ofOther: <Piece>(note: Piece): Parts<Piece> => ["The one that differs: ", note],
    ofKept: <Piece>(note: Piece): Parts<Piece> => ["The one kept: ", note],
    noReason: "Nothing beyond the sources.",
  },
  retired: {
    withdrawnHeading: "This page was withdrawn",
    movedHeading: "This page has moved",
    withdrawn: (when: string) => `The record that was at this address was withdrawn ${when}.`,
    moved: (address: string) => `The record that was at this address is now at ${address}.`,
    nowAt: <Piece>(address: Piece): Parts<Piece> => ["It is now at ", address, "."],
    changed: <Piece>(when: string, reason: Piece): Parts<Piece> => [
      `The address was changed ${when}. `,
      reason,
    ],
    reason: <Piece>(when: string, reason: Piece): Parts<Piece> => [`Withdrawn ${when}. Reason: `, reason],
    notUsedAgain: <Piece>(corrections: (text: string) => Piece): Parts<Piece> => [
      "The record that was here is no longer part of the site, and its address is not used again. ",
      corrections("How corrections work"),
      ".",
    ],
  },
};
