import Papa from "papaparse";
import type { Row } from "../../../src/model/records.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import { TABLES } from "../../../src/model/tables.ts";
import { batches, batchOfficers, batchSteps } from "./batches.ts";
import { figures } from "./figures.ts";
import { INVENTED_DAY, type Invention } from "./invention.ts";
import { officerEvents, officers } from "./officers.ts";
import { candidacies, commitments, outcomes, people, races, terms } from "./people.ts";
import { agencies, counties, offices } from "./places.ts";
import { demands, pledgeRaces, pledges, responses } from "./pledges.ts";
import { changes, coverage, openQuestions } from "./record.ts";
import { sources } from "./sources.ts";

type Inventors = { readonly [N in TableName]?: (invention: Invention) => Iterable<Row<N>> };

/** The tables of an invented record. Tables that may be absent, and have few rows, are. */
const INVENTORS: Inventors = {
  sources,
  counties,
  offices,
  agencies,
  people,
  terms,
  officers,
  officer_events: officerEvents,
  batches,
  batch_steps: batchSteps,
  figures,
  batch_officers: batchOfficers,
  pledges,
  demands,
  races,
  pledge_races: pledgeRaces,
  candidacies,
  responses,
  commitments,
  outcomes,
  coverage,
  open_questions: openQuestions,
  changes,
};

const TABLE_NAMES = Object.keys(INVENTORS).sort() as TableName[];

/** One file of an invented record, its text piece by piece. */
export interface InventedFile {
  /** The path below the folder of the record. */
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** So many rows are written at once. */
const PIECE = 5_000;

type Value = string | number | readonly string[] | null;
type AnyRow = Readonly<Record<string, Value>>;

function rowsOf(name: TableName, invention: Invention): Iterable<AnyRow> {
  return (INVENTORS[name] as (invention: Invention) => Iterable<AnyRow>)(invention);
}

function cellOf(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(";") : String(value);
}

function* csvPieces(columns: readonly string[], rows: Iterable<AnyRow>): Generator<string> {
  yield `${columns.join(",")}\n`;
  let piece: string[][] = [];
  for (const row of rows) {
    piece.push(columns.map((column) => cellOf(row[column])));
    if (piece.length < PIECE) continue;
    yield `${Papa.unparse(piece, { newline: "\n" })}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${Papa.unparse(piece, { newline: "\n" })}\n`;
}

function* publishedIds(invention: Invention): Generator<AnyRow> {
  const collections = [...TABLE_NAMES, "cases"].sort();
  for (const collection of collections) {
    const name = collection === "cases" ? "officer_events" : (collection as TableName);
    const [column = "", ...others] = collection === "cases" ? ["case_id"] : TABLES[name].key;
    if (others.length > 0) continue;
    const ids = new Set<string>();
    for (const row of rowsOf(name, invention)) if (row[column] !== null) ids.add(row[column] as string);
    for (const id of [...ids].sort()) yield { collection, id, first_published_on: INVENTED_DAY };
  }
}

/** Every file of an invented record; the same officers and seed give the same bytes. */
export function* datasetFiles(invention: Invention): Generator<InventedFile> {
  for (const name of TABLE_NAMES)
    yield {
      path: `tables/${name}.csv`,
      pieces: csvPieces(Object.keys(TABLES[name].columns), rowsOf(name, invention)),
    };
  const edition = { as_of: INVENTED_DAY, first_published_on: INVENTED_DAY };
  yield { path: "edition.json", pieces: [`${JSON.stringify(edition, null, 2)}\n`] };
  yield {
    path: "published-ids.csv",
    pieces: csvPieces(["collection", "id", "first_published_on"], publishedIds(invention)),
  };
}
