/** The files that hold the whole record, in the order in which a reader is shown them. */
export const WHOLE_FILES = [
  "vacatur.zip",
  "vacatur.xlsx",
  "vacatur.sqlite",
  "vacatur.json",
  "vacatur.jsonl",
] as const;

/** The name of a file with the whole record. */
export type WholeFile = (typeof WHOLE_FILES)[number];

/** The files that describe the tables, in the order in which a reader is shown them. */
export const DESCRIBING_FILES = ["DICTIONARY.md", "datapackage.json", "csv-metadata.json"] as const;

/** The name of a file that describes the others. */
export type DescribingFile = (typeof DESCRIBING_FILES)[number];

/** The formats in which each table is a file of its own: how a reader knows them, by the ending of the file. */
export const TABLE_FORMATS = { csv: "CSV", json: "JSON", jsonl: "JSON Lines", parquet: "Parquet" } as const;
