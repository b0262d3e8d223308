import type { TableName } from "../../src/model/table-name.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { isOfOthers } from "../../src/model/words-of-others.ts";

/** Every column whose words are not the record's own, by table. */
export const QUOTED_COLUMNS: readonly (readonly [table: TableName, column: string])[] = TABLE_LIST.flatMap(
  ({ name, columns }) =>
    Object.keys(columns)
      .filter((column) => isOfOthers(name, column))
      .map((column) => [name, column] as const),
);
