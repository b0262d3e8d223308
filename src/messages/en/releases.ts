import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";
import type { ReleaseChange } from "../../model/release.ts";
import type { RELEASE_FILES } from "../../model/downloads/release-changes.ts";

const CHANGE: Noun = { one: "change", other: "changes" };
const ROW: Noun = { one: "row", other: "rows" };
const TABLE: Noun = { one: "table", other: "tables" };

const KINDS: Readonly<Record<ReleaseChange["kind"], string>> = {
  added: "Added",
  modified: "Changed",
  deleted: "Removed",
};

const FILES: Readonly<Record<keyof typeof RELEASE_FILES, string>> = {
  archive: "The tables as they were released, with their checksums and the licence.",
  changesCsv: "What differs from the release before, as CSV.",
  changesJson: "The same as JSON.",
  release: "Number, day, changes and checksums, as JSON.",
  checksums: "The checksums (SHA-256) of these files.",
};

/** What the pages of releases say, and how every page names the release on which it stands. */
export const RELEASES = {
  heading: "Releases",
  title: "Releases of the data",
  kind: "Releases",
  name: (number: number) => `Release ${number}`,
  /** In a citation, after the day. */
  cited: (asOf: string, number: number) => `${asOf} (release ${number})`,
  citedAfter: (asOf: string, number: number) => `${asOf} (after release ${number})`,
  /** At the end of a page. */
  asOf: <Piece>(release: (text: string) => Piece, number: number): Parts<Piece> => [
    "; as of ",
    release(`release ${number}`),
  ],
  asOfAfter: <Piece>(release: (text: string) => Piece, number: number): Parts<Piece> => [
    "; the record has changed since ",
    release(`release ${number}`),
  ],

  list: {
    summary: (number: number, asOf: string) =>
      `A release is the record as it was on one day, under a number that never changes. The last is release ${number}, the state of ${asOf}.`,
    none: "No release has been made yet.",
    stays:
      "Every release stays at its address with its tables and checksums, also where later ones corrected it. Cite the number, and everybody can look up what you read.",
    asReleased: "The pages of the site show the last release.",
    unreleased: (changes: string) =>
      `The pages of the site are ahead of it by ${changes} that will be in the next release.`,
    change: CHANGE,
    section: "All releases",
    caption: "Releases, the latest first",
    heads: {
      release: "Release",
      asOf: "State of",
      added: "Added",
      modified: "Changed",
      deleted: "Removed",
      rows: "Rows",
    },
    first: "First",
    follow: <Piece>(changes: (text: string) => Piece): Parts<Piece> => [
      "What was changed and why is told in words in the ",
      changes("list of changes"),
      ", which can be followed as a feed.",
    ],
  },

  one: {
    summary: (asOf: string, rows: string, tables: string) =>
      `The record as it was on ${asOf}: ${rows} in ${tables}.`,
    first: "It is the first release: everything in it was new.",
    counts: (before: number, added: string, modified: string, deleted: string) =>
      `Since release ${before}: ${added} added, ${modified} changed, ${deleted} removed.`,
    isLast: "No later release has been made.",
    isOld: <Piece>(last: (text: string) => Piece, number: number): Parts<Piece> => [
      "It is an old release. What it says may have been corrected since: the last is ",
      last(`release ${number}`),
      ".",
    ],
    row: ROW,
    table: TABLE,
    changes: {
      heading: "What differs from the release before",
      caption: "Every change of a published value",
      heads: { kind: "What", cell: "Where", before: "Before", now: "Now", why: "Why" },
      kinds: KINDS,
      empty: "Empty",
      wholeRow: "Whole row",
      noReason: "New: nothing that was published is gone.",
      byProgram: "The form of the tables changed.",
      addedRows: (rows: string, table: string) => `${rows} were added to ${table}.`,
      addedRow: (row: string, table: string) => `${row} was added to ${table}.`,
      none: "No published value differs; only the log was added to.",
    },
    files: {
      heading: "Files",
      caption: "What can be downloaded of this release",
      heads: { file: "File", what: "What it is", size: "Size" },
      what: FILES,
      check: <Piece>(command: Piece): Parts<Piece> => [
        "To see whether the unpacked tables are those that were released: ",
        command,
        ".",
      ],
    },
    checksums: {
      heading: "Checksums of the tables",
      caption: "The files of the release with their checksums",
      heads: { file: "File", rows: "Rows", sum: "SHA-256" },
      noTable: "No table",
    },
  },
};
