import type { TableName } from "./table-name.ts";
import type { Columns } from "./table.ts";
import { TABLES } from "./tables.ts";

/** Columns, beside the quotations, whose texts others wrote: titles and makers of documents, offenses as charged. */
const WRITTEN_BY_OTHERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ["title", "publisher", "author"],
  officer_events: ["offense"],
};

/** Whether the words in a column of a table are those of others, not the record's own. */
export function isOfOthers(table: TableName, column: string): boolean {
  const columns: Columns = TABLES[table].columns;
  return columns[column]?.kind === "quote" || (WRITTEN_BY_OTHERS[table]?.includes(column) ?? false);
}
