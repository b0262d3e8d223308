import type { DescribingFile, WholeFile } from "../../model/downloads/whole-files.ts";
import type { CoverageResult } from "../../model/vocabulary/places.ts";
import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const TABLE: Noun = { one: "table", other: "tables" };
const ROW: Noun = { one: "row", other: "rows" };
const COUNTY: Noun = { one: "county", other: "counties" };
const TOPIC: Noun = { one: "topic", other: "topics" };

const CELLS: Readonly<Record<CoverageResult, string>> = {
  found: "found",
  partly: "in part",
  "nothing-found": "nothing found",
  "not-looked": "not looked",
};

const CLAUSES: Readonly<Record<CoverageResult, string>> = {
  found: "what was looked for was found",
  partly: "a part was found",
  "nothing-found": "nothing was found",
  "not-looked": "nobody looked",
};

const WHOLES: Readonly<Record<WholeFile, string>> = {
  "vacatur.zip":
    "Every table in every format, the workbook and the database, packed, with a README, the dictionary, the descriptions of the CSV files, the licence, and checksums.",
  "vacatur.xlsx":
    "A workbook for any spreadsheet program: one sheet a table, numbers and days typed, texts kept as texts.",
  "vacatur.sqlite":
    "A database to ask questions of with SQL or Datasette: keys, indexes, the dictionary, and the totals as views.",
  "vacatur.json": "All tables in one JSON file, by name.",
  "vacatur.jsonl": "All rows as JSON Lines: each line is one row and the name of its table.",
};

const DESCRIBING: Readonly<Record<DescribingFile, string>> = {
  "DICTIONARY.md": "Every table and column in words, with the allowed values and an example, as Markdown.",
  "datapackage.json": "The CSV files with types, keys and checksums, by the standard Data Package 2.0.",
  "csv-metadata.json": "The CSV files with types and keys, by the standard CSV on the Web of the W3C.",
};

type Named<Piece> = (text: string) => Piece;

/** What the page of the downloads says of the files; how they are read is in `reading.ts`. */
export const DATA = {
  heading: "Data",
  title: "Data and downloads",
  kind: "Downloads",
  table: TABLE,
  row: ROW,
  summary: (tables: string, rows: string, asOf: string, licence: string) =>
    `The whole record as tables: ${tables} with ${rows}, as CSV, JSON, Parquet, SQLite and for spreadsheets. State of ${asOf}; free to use under ${licence}.`,
  sourced:
    "Every row of a factual table names its sources. Nobody whose conviction was undone is named in any of them.",
  size: (size: string) => `, ${size}`,

  archive: {
    heading: "Everything at once",
    caption: "Files with the whole record",
    heads: { file: "File", what: "What it is", size: "Size" },
    wholes: WHOLES,
    checksums: <Piece>(sums: (text: string) => Parts<Piece>, command: Piece): Parts<Piece> => [
      ...sums("Checksums (SHA-256)"),
      ", to see whether a file arrived whole: ",
      command,
      ". Where the rows are the same, the CSV, JSON and JSON Lines files of a table have the same bytes, so a checksum also tells whether they changed; most other files also hold the day of the edition.",
    ],
    oneRecord: <Piece>(how: Named<Piece>): Parts<Piece> => [
      "One record alone: the page of every officer, batch, county, race, pledge, person and source leads to its data at its end. ",
      how("How those files are made"),
      ".",
    ],
    changes: <Piece>(changes: Named<Piece>, releases: Named<Piece>): Parts<Piece> => [
      "What changed from one edition to the next is in the ",
      changes("list of changes"),
      "; every edition stays as it was among the ",
      releases("releases"),
      ".",
    ],
  },

  descriptors: {
    heading: "Descriptions for programs",
    caption: "Files that describe the tables",
    note: <Piece>(dictionary: Named<Piece>): Parts<Piece> => [
      "What people read in the ",
      dictionary("dictionary"),
      ", programs read here. All of it is made from the same definitions as the tables.",
    ],
    files: DESCRIBING,
    catalog: "A catalogue of the whole and of every table with its files, by the standard DCAT 3 of the W3C.",
    openApi: "Every address of data and the shape of what stands there, by the standard OpenAPI 3.1.",
  },

  /** What search engines and catalogues are told. */
  linked: {
    name: "Vacatur: convictions undone over the conduct of police officers",
    description:
      "Which officers, which convictions, who pledged what about them, and what happened, county by county in the United States, every statement with its source. Tables with dictionary, as CSV, JSON, Parquet, SQLite and for spreadsheets.",
  },

  tables: {
    heading: "The tables",
    caption: "Tables of the record",
    note: <Piece>(dictionary: Named<Piece>, explorer: Named<Piece>): Parts<Piece> => [
      "The record as its editors keep it, row by row. Each name leads to the ",
      dictionary("dictionary"),
      ", which explains every column. To look at the rows first, filter them and keep a part, use the ",
      explorer("table explorer"),
      ".",
    ],
    /** That the tables stay in English; `null` in English. */
    inEnglish: null as string | null,
    heads: { table: "Table", row: "One row is", rows: "Rows", files: "Files" },
    noRow: "none yet",
  },

  computed: {
    heading: "What is computed from them",
    caption: "Computed tables",
    note: <Piece>(methodology: Named<Piece>, prefix: Piece, statements: Piece): Parts<Piece> => [
      "Nothing in these tables was typed: they follow from the tables above by the rules of the ",
      methodology("methodology"),
      ". Use them rather than adding up rows, and to say how an officer’s case stands. Their names start with ",
      prefix,
      ", but for ",
      statements,
      ", which has every published value of the tables above in a row of its own, with its sources and the days on which it was read, first published and last changed.",
    ],
  },

  records: {
    heading: "One record",
    note: <Piece>(json: Piece, csv: Piece, example: Piece | null): Parts<Piece> => [
      "The page of every officer, batch, county, race, pledge, person and source has its data beside it, at the address of the page with ",
      json,
      " or ",
      csv,
      " in the place of the last slash",
      ...(example === null ? [] : [", such as ", example]),
      ". All have one shape, and hold nothing that is not on the site.",
    ],
    csv: <Piece>(code: Named<Piece>): Parts<Piece> => [
      "The CSV file has one value a line: ",
      code("table"),
      ", ",
      code("row"),
      " (the key of the row), ",
      code("column"),
      ", ",
      code("value"),
      " and the ",
      code("source_ids"),
      " on which the row rests, empty where its table, or what is left of the row, has none. It has the same rows as the JSON file, and the rows of the computed tables about the record. The JSON file has these parts:",
    ],
    parts: {
      "type, id": "What kind of record it is, and its id.",
      permalink: "The address of its page.",
      edition: "The day for which the record speaks.",
      licence: "Name and address of the licence.",
      record: "The row itself, with the columns of its table.",
      derived: "What is computed about it: status, shares, totals, timeline, answers.",
      related:
        "Rows of other tables, by the name of the table; a table without rows is left out. Records that have a page of their own are cut to what names them; so are agencies, offices, candidacies, demands and steps of batches where they are not about the record itself. In the file of a source, every row that rests on it is cut to its key.",
      sources: "The rows of all sources cited in the parts above, in the order of their first citation.",
    },
  },

  coverage: {
    heading: "What was looked for, and where",
    title: "What was looked for in each county",
    description: (counties: string, topics: string, names: string) =>
      `A grid of ${counties} by ${topics}: ${names}.`,
    county: COUNTY,
    topic: TOPIC,
    cells: CELLS,
    clause: (count: string, result: CoverageResult) => `in ${count} ${CLAUSES[result]}`,
    firstClause: (count: string, pairs: string, result: CoverageResult) =>
      `in ${count} of the ${pairs} pairs of a county and a topic ${CLAUSES[result]}`,
    note: <Piece>(counties: Named<Piece>): Parts<Piece> => [
      "A thing not found is no proof that it is not there; where nobody looked, no conclusion can be drawn. What was missing is said on the page of each county. ",
      counties("All counties"),
      ".",
    ],
    source: "Source: the record’s own account of the search, in the table coverage.",
    caption: "What came of looking in each county, and when it was last looked for",
    heads: { county: "County", state: "State" },
    on: (result: string, date: string) => `${result} (${date})`,
  },

  /** The data as a reference, in the forms that reference managers take. */
  citation: {
    heading: "How to cite",
    note: "Cite the day of the state: it is the only date that fixes what the record said. For one record, take the citation at the end of its page; for one statement, cite also the document on which it rests.",
    title: (site: string) => `${site}: convictions undone over the conduct of police officers`,
    dataSet: "Data set",
    state: (asOf: string) => `State of ${asOf}`,
    stateInWords: (asOf: string) => `state of ${asOf}`,
    /** `2026, November 21`, as APA sets a date; from `2026-11-21`. */
    apaDate: (asOf: string) => {
      const day = new Date(`${asOf}T00:00:00Z`);
      const named = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
      return `${day.getUTCFullYear()}, ${named.format(day)}`;
    },
  },

  licence: {
    heading: "Licence, citation, edition",
    licence: "Licence",
    use: <Piece>(licence: Piece): Parts<Piece> => [
      licence,
      ": use and share the data for any purpose, name the source, and say what you changed. Quotations and the titles of sources are words of others.",
    ],
    cite: "Cite as",
    citation: (site: string, asOf: string, licence: string, address: string) =>
      `${site}, data, state of ${asOf}, ${licence}. ${address}`,
    edition: "Edition",
    state: (asOf: string, first: string) =>
      `The record is the state of ${asOf}. It was first published on ${first}.`,
    ids: "Ids do not change silently: the address of a retired id leads to the present one, or says why the page was withdrawn.",
  },
};
