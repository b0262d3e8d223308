import { z } from "zod";
import type { Column } from "./column.ts";
import type { TableName } from "./table-name.ts";

/** The columns of a table, in the order of the file. */
export type Columns = Readonly<Record<string, Column>>;

/** One table: one CSV file, one place for all that is known about it. */
export interface Table<C extends Columns = Columns> {
  readonly name: TableName;
  /** The name for a reader. */
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  /** The columns that together identify a row. */
  readonly key: readonly Extract<keyof C, string>[];
  /** The columns by which the file is sorted, an empty cell first. */
  readonly order: readonly Extract<keyof C, string>[];
  /** Whether the file may be absent; it then has no rows. */
  readonly optional: boolean;
  readonly columns: C;
}

/** The row of a table: column name → value, `null` (or an empty list) where the cell is empty. */
export type RowOf<T> =
  T extends Table<infer C>
    ? { readonly [K in keyof C]: C[K] extends Column<infer Value> ? Value : never }
    : never;

/** Declares a table; key and order default to the first column and the key. */
export function defineTable<C extends Columns>(definition: {
  name: TableName;
  title: string;
  description: string;
  key?: readonly Extract<keyof C, string>[];
  order?: readonly Extract<keyof C, string>[];
  optional?: boolean;
  columns: C;
}): Table<C> {
  const firstColumn = Object.keys(definition.columns)[0] as Extract<keyof C, string>;
  const key = definition.key ?? [firstColumn];
  return { ...definition, key, order: definition.order ?? key, optional: definition.optional ?? false };
}

/** The schema of one row of a table, for checking built data on load. */
export function rowSchema(table: Table): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, column.value])),
  );
}
