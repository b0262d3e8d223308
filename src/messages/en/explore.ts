import type { Parts } from "../kit/parts.ts";

/** The pieces of a line about the files of a table. */
interface TableFiles<Piece> {
  readonly title: { readonly text: string; readonly piece: Piece };
  readonly name: string;
  readonly csv: (text: string) => Piece;
  readonly json: (text: string) => Piece;
}

/** What the page of the table explorer says; what its program says is in `browser/explorer.ts`. */
export const EXPLORE = {
  heading: "Table explorer",
  summary:
    "Any table of the record, with filters for every column, in the order you choose. What you see can be kept as CSV or JSON, and the address of this page keeps the view.",
  caution: <Piece>(numbers: (text: string) => Piece, dictionary: (text: string) => Piece): Parts<Piece> => [
    "Numbers have units and qualifiers, and some rows are counted inside others: ",
    numbers("before you add numbers up"),
    ". An event of an officer’s case does not say how the case ended; the table of cases does. What each column means is in the ",
    dictionary("dictionary"),
    ".",
  ],
  /** That the tables stay in English; `null` in English. */
  inEnglish: null as string | null,
  explore: "Explore",
  withoutScripts: <Piece>(files: (text: string) => Piece): Parts<Piece> => [
    "The explorer needs JavaScript, which is off or was not loaded. The ",
    files("files below"),
    " hold the same rows.",
  ],
  files: {
    heading: "All tables as files",
    note: "The same rows in full, without a script:",
    /** The files of a table by its title, which stays in the language of the tables, and by their own name. */
    ofTable: <Piece>({ title, csv, json }: TableFiles<Piece>): Parts<Piece> => [
      csv(`${title.text} as CSV`),
      ", or ",
      json("as JSON"),
    ],
  },
  /** The names of whole states and cities, and of the record, in the tables of totals. */
  wholeRecord: "The whole record",
};
