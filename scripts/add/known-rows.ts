import type { TableName } from "../../src/model/table-name.ts";
import { TABLES } from "../../src/model/tables.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import type { RowsByTable } from "../tables/edited-source.ts";

/** An id that may be chosen, and words by which an editor knows it. */
export interface KnownRow {
  readonly id: string;
  readonly words: string;
}

/** The columns that tell an editor what a row is, those that a table has. */
const TELLING = [
  "name", "given_name", "family_name", "title", "demand", "publisher", "published_on", "year", "short_name", "announced_on",
] as const; // prettier-ignore

function wordsOf(row: TextRow): string {
  return TELLING.map((column) => row[column] ?? "")
    .filter((text) => text !== "")
    .join(", ");
}

/** Every row of a table that can be pointed to. */
export function knownRows(rows: RowsByTable, table: TableName): KnownRow[] {
  const [key = ""] = TABLES[table].key;
  return (rows.get(table) ?? []).map((row) => ({ id: row[key] ?? "", words: wordsOf(row) }));
}

/** The rows whose id or words have every word that was typed, those whose id begins with it first. */
export function matchingRows(known: readonly KnownRow[], typed: string): KnownRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const [first = ""] = words;
  return known
    .filter(({ id, words: own }) => words.every((word) => `${id} ${own}`.toLowerCase().includes(word)))
    .toSorted((a, b) => Number(b.id.startsWith(first)) - Number(a.id.startsWith(first)));
}
