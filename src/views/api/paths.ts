import { DOWNLOAD_TABLES } from "../../model/downloads/download-tables.ts";
import type { DownloadTable } from "../../model/downloads/download-table.ts";
import { ID_PATTERN } from "../../model/id.ts";
import { ADDRESSES, pathOf, type Collection } from "../../site/addresses.ts";
import { RECORD_COLUMNS } from "../csv/record-csv.ts";
import type { RecordType } from "../json/record-file.ts";
import { listOf, reference, type JsonSchema } from "./json-schema.ts";
import { recordName } from "./record-schemas.ts";
import { rowName } from "./row-schema.ts";

/** The collections whose records have files of their own, with the type of the record. */
const RECORDS: readonly (readonly [Collection, RecordType])[] = [
  ["officers", "officer"],
  ["batches", "batch"],
  ["counties", "county"],
  ["races", "race"],
  ["pledges", "pledge"],
  ["people", "person"],
  ["sources", "source"],
];

const TEXT: JsonSchema = { type: "string" };
const BYTES: JsonSchema = { type: "string", format: "binary" };

const ID_PARAMETER = {
  name: "id",
  in: "path",
  required: true,
  description: "The id of the record: a promise, never changed and never used for anything else.",
  schema: { type: "string", pattern: ID_PATTERN.source },
};

/** One address that is read. */
function get(operationId: string, tag: string, summary: string, media: string, schema: JsonSchema): object {
  return {
    operationId,
    tags: [tag],
    summary,
    responses: {
      "200": { description: summary, content: { [media]: { schema } } },
      "404": { description: "There is no such file." },
    },
  };
}

function recordPaths([collection, type]: (typeof RECORDS)[number]): [string, object][] {
  const columns = RECORD_COLUMNS.join(", ");
  const json = get(
    `${type}Json`,
    "Records",
    `The data of one ${type}, as JSON`,
    "application/json",
    reference(recordName(type)),
  );
  const csv = get(`${type}Csv`, "Records", `The same, one value a line: ${columns}`, "text/csv", TEXT);
  return [
    [`/${collection}/{id}.json`, { parameters: [ID_PARAMETER], get: json }],
    [`/${collection}/{id}.csv`, { parameters: [ID_PARAMETER], get: csv }],
  ];
}

function tablePaths({ name, title }: DownloadTable): [string, object][] {
  const row = reference(rowName(name));
  const path = (ending: string) => `/${pathOf(ADDRESSES.download(`${name}.${ending}`))}`;
  const file = (ending: string, words: string, media: string, schema: JsonSchema): [string, object] => [
    path(ending),
    { get: get(`${name}_${ending}`, "Tables", `${title}, as ${words}`, media, schema) },
  ];
  return [
    file("json", "JSON: one object a row", "application/json", listOf(row)),
    file("jsonl", "JSON Lines: one object a line", "application/x-ndjson", TEXT),
    file("csv", "CSV (RFC 4180)", "text/csv", TEXT),
    file("parquet", "Parquet with typed columns", "application/vnd.apache.parquet", BYTES),
  ];
}

function wholePaths(): [string, object][] {
  const file = (name: string, words: string, media: string, schema: JsonSchema): [string, object] => [
    `/${pathOf(ADDRESSES.download(name))}`,
    { get: get(name.replace(/\W+/g, "_"), "The whole", words, media, schema) },
  ];
  return [
    file("vacatur.json", "All tables, by name", "application/json", reference("whole")),
    file("vacatur.jsonl", "All rows, each with its table", "application/x-ndjson", TEXT),
    file("vacatur.sqlite", "All tables as a SQLite database", "application/vnd.sqlite3", BYTES),
    file(
      "vacatur.xlsx",
      "All tables as a workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      BYTES,
    ),
    file("vacatur.zip", "Everything, packed", "application/zip", BYTES),
    file("datapackage.json", "The CSV files by Data Package 2.0", "application/json", { type: "object" }),
    file("csv-metadata.json", "The CSV files by CSV on the Web", "application/json", { type: "object" }),
    file("DICTIONARY.md", "Every table and column in words", "text/markdown", TEXT),
    file("SHA256SUMS", "The checksums of all downloads", "text/plain", TEXT),
  ];
}

/** Every stable address of data, relative to the address of the site. */
export function apiPaths(): Readonly<Record<string, object>> {
  return Object.fromEntries([
    ...RECORDS.flatMap(recordPaths),
    ...wholePaths(),
    ...DOWNLOAD_TABLES.flatMap(tablePaths),
  ]);
}
