import type { Parts } from "../kit/parts.ts";

/** What the page of the downloads says of how its numbers and files must be read. */
export const READING = {
  numbers: {
    heading: "Before you add numbers up",
    qualifiers:
      "Every number has a unit and a qualifier, in columns of their own. Whoever drops the qualifier changes the statement: “about 100”, “more than 250” and “at least 67” are not 100, 250 and 67.",
    qualifier: <Piece>(code: Piece, meaning: string): Parts<Piece> => [code, `: ${meaning}`],
    /** `code` shows the name of a column or a value as it stands in the files. */
    rules: <Piece>(code: (text: string) => Piece): readonly Parts<Piece>[] => [
      [
        "Requested, moved and vacated are three counts of convictions. They are never added to each other, and none stands for another.",
      ],
      [
        "A conviction moved may be announced only: a promise for which no filing and no ruling was seen. Where that part is told apart, the columns and rows ",
        code("announced_only"),
        " do it.",
      ],
      [
        "People, cases and convictions are different units, never added to each other. One person may have several convictions, and “cases” often mixes convictions with charges that were pending.",
      ],
      [
        "In ",
        code("figures"),
        ", add only rows whose ",
        code("standing"),
        " is ",
        code("used"),
        ". The others are disputed (",
        code("derived_disputes"),
        "), earlier running counts, or of something else. A running count, such as “now 504 in both batches”, holds the counts before it and is never added to them.",
      ],
      [
        "A row of ",
        code("figures"),
        " with an ",
        code("officer_id"),
        " is one officer’s share. It is a part of the batch’s number, not an addition to it; and a conviction that rests on several officers stands in the share of each, but once in the count of its county.",
      ],
      [
        "A batch with ",
        code("part_of"),
        " is counted inside another batch already. A batch that spans several counties is in the sum of none of them: ",
        code("shared_batch_ids"),
        " lists it. ",
        code("derived_totals"),
        " holds the sums made by these rules.",
      ],
      [
        "An empty cell means that the value is not known, or does not apply. It is never zero: where nobody looked, nothing is counted. ",
        code("derived_unknown_numbers"),
        " lists which numbers of a batch are not known, or not in use.",
      ],
      [
        "Vacated is not exonerated. A vacated conviction is one that a court set aside, which is not a finding of innocence.",
      ],
      [
        "An event of an officer’s case does not say how the case ended. ",
        code("derived_officer_cases"),
        " does.",
      ],
    ],
  },
  format: {
    heading: "How the files are written",
    rules: <Piece>(code: (text: string) => Piece): readonly Parts<Piece>[] => [
      [
        "CSV: RFC 4180, UTF-8 without a byte order mark, a header, commas, LF line ends. JSON: an array with one object for each row, with the names of the columns; JSON Lines: the same objects, one a line.",
      ],
      [
        "Lists: entries separated by ",
        code(";"),
        " in CSV and in the workbook, arrays in JSON, Parquet and, as text, in SQLite. Empty cells: nothing in CSV and in the workbook, ",
        code("null"),
        " elsewhere, where an empty list is ",
        code("[]"),
        ".",
      ],
      [
        "Dates stand at the precision known: ",
        code("2018"),
        ", ",
        code("2018-01"),
        " or ",
        code("2018-01-24"),
        ". A month or a year is a span of days, not its first day. In Parquet and SQLite two days follow each date, ",
        code("…_earliest"),
        " and ",
        code("…_latest"),
        ", between which it lies.",
      ],
      [
        "In a spreadsheet, take the workbook. To use a CSV file there, import it instead of opening it with a double click; choose UTF-8, and text for every column. Otherwise letters with accents break, the leading zero of a county’s FIPS code is lost, and months turn into days.",
      ],
    ],
  },
  apostrophe: {
    heading: "Cells that start with an apostrophe",
    lines: <Piece>(code: (text: string) => Piece): readonly Parts<Piece>[] => [
      [
        "A spreadsheet may run a cell as a formula when its text starts with ",
        code("="),
        ", ",
        code("+"),
        ", ",
        code("-"),
        " or ",
        code("@"),
        " (also in full width, or after white space), or with a tab or a line break. In the CSV files such a text gets one apostrophe in front. A text that starts with an apostrophe of its own, such as a quoted title, gets one more.",
      ],
      [
        "To restore the texts exactly, remove one apostrophe from every cell that starts with one; the snippets below do. Numbers, dates and ids are never touched, and all other formats hold the texts as they are.",
      ],
    ],
  },
  snippets: {
    heading: "Lines that read the tables",
    lines: <Piece>(frame: Piece): readonly Parts<Piece>[] => [
      [
        "Each prints the number of convictions that this record uses for each batch, with its qualifier. R, Python and JavaScript need no package for it; ",
        frame,
        " makes a data frame of the rows in Python.",
      ],
      [
        "The numbers printed must not simply be added up: the sum is no more exact than the least exact of them, some were announced only, and a batch that is a part of another is counted in it already.",
      ],
    ],
  },
};
