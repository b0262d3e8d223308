import type { DownloadColumn } from "../../model/downloads/download-table.ts";
import type { Parts } from "../kit/parts.ts";

const TYPES: Readonly<Record<DownloadColumn["kind"], string>> = {
  id: "id",
  reference: "id of a row of another table",
  references: "ids of rows of another table",
  text: "text",
  quote: "exact words of somebody else",
  list: "list of texts",
  date: "date: year, month or day",
  integer: "whole number",
  code: "one of the codes",
  address: "web address",
  "yes-no": "true or false",
};

/** What the dictionary of the tables says besides the tables’ own words. */
export const DICTIONARY = {
  heading: "Data dictionary",
  summary: (typed: number, computed: number) =>
    `Every column of the ${typed} tables of the record and of the ${computed} tables computed from them: what it means, what may stand in it, an example, since when it is there, and the codes with their meaning in words.`,
  empty: <Piece>(apostrophe: Piece, how: (text: string) => Piece): Parts<Piece> => [
    "An empty cell means that the value is not known, or does not apply. In CSV files a text that a spreadsheet could run as a formula, or that starts with an apostrophe, has one apostrophe ",
    apostrophe,
    " in front: ",
    how("how to take it away"),
    ".",
  ],
  /** That the names and meanings of tables and columns stay in English; `null` in English. */
  inEnglish: null as string | null,
  computed: " Computed, not typed.",
  files: <Piece>(files: Parts<Piece>, key: Parts<Piece>): Parts<Piece> => [
    "Files: ",
    ...files,
    ". A row is identified by ",
    ...key,
    ".",
  ],
  and: " and ",
  caption: (table: string) => `Columns of ${table}`,
  heads: {
    column: "Column",
    meaning: "Meaning",
    type: "Type",
    example: "Example",
    empty: "Empty cells",
    since: "Since",
  },
  types: TYPES,
  idOf: <Piece>(table: Piece): Parts<Piece> => ["id of a row of ", table],
  idsOf: <Piece>(table: Piece): Parts<Piece> => ["ids of rows of ", table],
  oneOfThese: <Piece>(codes: (text: string) => Piece): Parts<Piece> => ["one of ", codes("these codes")],
  oneOfThose: <Piece>(column: string, codes: (text: string) => Piece): Parts<Piece> => [
    "one of ",
    codes(`the codes of ${column}`),
  ],
  noExample: "no value yet",
  neverEmpty: "never empty",
  maybeEmpty: "may be empty",
  codes: <Piece>(column: Piece): Parts<Piece> => ["Codes of ", column, ":"],
  code: (label: string, meaning: string) => `${label}. ${meaning}`,
};
