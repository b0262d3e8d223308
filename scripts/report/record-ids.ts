import Papa from "papaparse";
import type { CheckedRecord } from "../pipeline/check/checked.ts";
import { knownIds } from "../pipeline/link/known-ids.ts";
import { publishedIds } from "../pipeline/link/ledger.ts";

const COLUMNS = ["collection", "id", "first_published_on"];

/** The text of `published-ids.csv` with every id of the record in it, and how many were added. */
export function recordIds(record: CheckedRecord): { text: string; added: number } {
  const published = publishedIds(record);
  const rows = (record.ledger?.rows ?? []).map(({ values }) => [
    values.collection,
    values.id,
    values.first_published_on,
  ]);
  const before = rows.length;
  for (const [collection, ids] of knownIds(record)) {
    for (const id of ids.rows.keys()) {
      if (!published?.get(collection)?.has(id)) rows.push([collection, id, record.edition.as_of]);
    }
  }
  const key = (row: readonly string[]) => `${row[0]}\u0000${row[1]}`;
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { text: `${Papa.unparse([COLUMNS, ...rows], { newline: "\n" })}\n`, added: rows.length - before };
}
