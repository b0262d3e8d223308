import { TABLES } from "../../src/model/tables.ts";
import type { TableName } from "../../src/model/table-name.ts";
import type { Column } from "../../src/model/column.ts";
import { baseSource } from "../pipeline/source-in-memory.ts";
import { cellsOf, type Cells } from "./table-text.ts";

/** What the oracle knows of a mutation before the checks have seen it. */
type Verdict =
  /** The tables mean what they meant: they must be accepted, and the dataset be the same. */
  | { readonly kind: "same" }
  /** The tables mean something else that is as good: they must be accepted, and the dataset say what the cells say. */
  | { readonly kind: "sound" }
  /** The tables must not be accepted, and one of these codes must stand at one of these lines of the file. */
  | { readonly kind: "harmful"; readonly codes: RegExp; readonly from: number; readonly to: number }
  /** Nobody knows: whatever is accepted must say what the cells say. */
  | { readonly kind: "unknown" };

/** One table as it was changed. */
export interface Mutation {
  /** What was done, for figures. */
  readonly name: string;
  readonly table: TableName;
  readonly bytes: Uint8Array;
  readonly verdict: Verdict;
}

/** One column of one table of the small invented dataset. */
export interface Place {
  readonly table: TableName;
  readonly name: string;
  readonly column: Column;
  /** Its index in the file. */
  readonly index: number;
}

const base = baseSource();

/** The tables of the small invented dataset that have rows. */
export const BASE_TABLES: ReadonlyMap<TableName, Cells> = new Map(
  (Object.keys(TABLES) as TableName[])
    .filter((table) => base.tables!.has(`${table}.csv`))
    .map((table) => [table, cellsOf(base, table)] as const)
    .filter(([, cells]) => cells.length > 1),
);

/** Every column of them. */
export const PLACES: readonly Place[] = [...BASE_TABLES].flatMap(([table, [header]]) =>
  header!.map((name, index) => ({
    table,
    name,
    index,
    column: (TABLES[table].columns as Readonly<Record<string, Column>>)[name]!,
  })),
);

/** The cells of a table of the small invented dataset. */
export function baseCells(table: TableName): Cells {
  return BASE_TABLES.get(table)!;
}

/** The table with one cell changed. */
export function withCell(cells: Cells, row: number, column: number, text: string): Cells {
  return cells.map((own, index) =>
    index === row ? own.map((cell, at) => (at === column ? text : cell)) : own,
  );
}

const encoder = new TextEncoder();

/** A text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Texts in the record's own words, which a strong word may not stand in. */
export const isOwnWords = (place: Place): boolean =>
  place.column.kind === "text" &&
  !/^(?:title|publisher|author|name|short_name|also_known_as|offense|fips|state)$/.test(place.name);
