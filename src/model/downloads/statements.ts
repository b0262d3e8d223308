import { code, date, list, references, required, text } from "../column.ts";
import type { Dataset } from "../dataset.ts";
import { PublicationDates } from "../publication-dates.ts";
import type { Table } from "../table.ts";
import { TABLE_LIST } from "../tables.ts";
import { STANDINGS, type Standing } from "../vocabulary/batches.ts";
import type { DownloadRow, DownloadTable } from "./download-table.ts";

type Row = Readonly<Record<string, unknown>>;

/** The cells that state something: not those that only name the row or its sources. */
function statedColumns(table: Table): string[] {
  const [id] = table.key;
  const ownId = table.key.length === 1 ? id : undefined;
  return Object.keys(table.columns).filter((name) => name !== ownId && name !== "source_ids");
}

/** The text of a value as its cell has it; `null` where the cell is empty. */
function cellText(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(";");
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** The documents on which a row rests; a source rests on itself. */
function sourcesOf({ name }: Table, row: Row): readonly string[] {
  if (name === "sources") return [String(row.source_id)];
  return Array.isArray(row.source_ids) ? (row.source_ids as readonly string[]) : [];
}

function* rowsOf(
  table: Table,
  row: Row,
  dates: PublicationDates,
  readOn: ReadonlyMap<string, string>,
): Generator<DownloadRow> {
  const record = table.key.map((name) => cellText(row[name]) ?? "").join("/");
  const source_ids = sourcesOf(table, row);
  const retrieved_on = source_ids.map((id) => readOn.get(id) ?? "");
  const standing = table.name === "figures" ? (row.standing as Standing) : "used";
  for (const field of statedColumns(table)) {
    const value = cellText(row[field]);
    if (value === null) continue;
    const { first, last } = dates.ofCell(table.name, record, field);
    yield {
      table: table.name,
      record,
      field,
      value,
      source_ids,
      locator: null,
      retrieved_on,
      standing,
      first_published: first,
      last_changed: last,
    };
  }
}

function* rowsOfAll(dataset: Dataset): Generator<DownloadRow> {
  const dates = new PublicationDates(dataset);
  const readOn = new Map(dataset.tables.sources.map((source) => [source.source_id, source.retrieved_on]));
  for (const table of TABLE_LIST)
    for (const row of dataset.tables[table.name]) yield* rowsOf(table, row, dates, readOn);
}

/** They are too many to be held: a record of 10,000 officers has more than a million. */
function statementRows(dataset: Dataset): Iterable<DownloadRow> {
  return { [Symbol.iterator]: () => rowsOfAll(dataset) };
}

/** Every published value on its own, with what it rests on. */
export const statements: DownloadTable = {
  name: "statements",
  title: "Statements",
  description:
    "One published value: one filled cell of one table, with the documents on which its row rests and the editions in which it stood. Computed values are not in it; they follow from these.",
  computed: true,
  key: ["table", "record", "field"],
  columns: {
    table: required(text("The table.")),
    record: required(text("The key of the row in that table, its parts joined by a slash.")),
    field: required(text("The column.")),
    value: required(text("The value, written as in the CSV file of the table.")),
    source_ids: references(
      "sources",
      "The documents on which the row rests; empty in tables that rest on none, such as the coverage.",
    ),
    locator: text("Where in the document it stands. It is not known of any value yet."),
    retrieved_on: list("The day on which each of the documents was read, in the order of source_ids."),
    standing: required(
      code(STANDINGS, "Whether the site uses the value; only figures can be anything else."),
    ),
    first_published: date(
      "The day of the release in which a value first stood in the cell; empty before it.",
    ),
    last_changed: date(
      "The day of the release that last changed the value; empty where it changed since the last release.",
    ),
  },
  rows: statementRows,
};
