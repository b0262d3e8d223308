import type { ExplorerTable } from "../../views/explore/explorer-index.ts";
import type { CellTexts } from "./cell-texts.ts";
import type { ExplorerState } from "./explorer-state.ts";
import { rowTest } from "./filters/row-test.ts";
import type { Row } from "./row.ts";

/** The rows that fit every filter. */
export function filterRows(
  rows: readonly Row[],
  filters: ExplorerState["filters"],
  table: ExplorerTable,
  texts: CellTexts,
): readonly Row[] {
  const tests = table.columns
    .map((column) => rowTest(column, filters[column.name] ?? "", texts))
    .filter((test) => test !== null);
  if (tests.length === 0) return rows;
  return rows.filter((row) => tests.every((test) => test(row)));
}
