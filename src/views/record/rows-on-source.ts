import { compareWords } from "../../format/order.ts";
import type { Records } from "../../model/records.ts";
import { plainText } from "../kit/inline.ts";
import { rowWords, SOURCED_TABLES, type RowWords, type SourcedTable } from "./row-words.ts";

/** What a row says, with the sources on which it rests. */
export interface SourcedWords extends RowWords {
  readonly source_ids: readonly string[];
}

/** Everything that rests on one source, table by table, in the order of the files. */
export function rowsOnSource(records: Records, sourceId: string): readonly SourcedWords[] {
  return SOURCED_TABLES.flatMap((table) => ofTable(records, table, sourceId));
}

function ofTable(records: Records, table: SourcedTable, sourceId: string): SourcedWords[] {
  const words = records
    .where(table, "source_ids", sourceId)
    .map((row) => ({ ...rowWords(records, table, row), source_ids: row.source_ids }));
  return NUMBERED.has(table)
    ? words.sort((a, b) => compareWords(plainText(a.words), plainText(b.words)))
    : words;
}

/** The tables whose rows a reader expects in the order of the demands' numbers, not of the ids. */
const NUMBERED: ReadonlySet<SourcedTable> = new Set(["demands", "responses"]);
