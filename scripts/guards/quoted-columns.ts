import type { TableName } from "../../src/model/table-name.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";

/** Columns of texts that others wrote: titles and makers of documents, offenses as charged. */
const OF_OTHERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ["title", "publisher", "author"],
  officer_events: ["offense"],
};

/** Every column whose words are not the record's own, by table: those, and all quotations. */
export const QUOTED_COLUMNS: readonly (readonly [table: TableName, column: string])[] = TABLE_LIST.flatMap(
  ({ name, columns }) => {
    const quotes = Object.keys(columns).filter((column) => columns[column]?.kind === "quote");
    return [...quotes, ...(OF_OTHERS[name] ?? [])].map((column) => [name, column] as const);
  },
);
