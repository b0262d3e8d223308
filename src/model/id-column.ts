import { TABLES } from "./tables.ts";
import type { TableName } from "./table-name.ts";

/** The column by which rows of a table are pointed to. @throws Error if the table has no key */
export function idColumn(table: TableName): string {
  const [id] = TABLES[table].key;
  if (id === undefined) throw new Error(`the table ${table} has no key`);
  return id;
}
