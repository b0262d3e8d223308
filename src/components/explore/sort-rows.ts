import type { ExplorerColumn, ExplorerTable } from "../../views/explore/explorer-index.ts";
import type { CellTexts } from "./cell-texts.ts";
import type { Sorting } from "./explorer-state.ts";
import type { Row } from "./row.ts";

/** The place of each text in the order of a reader's language: texts are compared once, however often they stand in rows. */
function ranksOf(texts: readonly string[], locale: string): ReadonlyMap<string, number> {
  const collator = new Intl.Collator(locale, { numeric: true });
  const ranks = new Map<string, number>();
  let rank = 0;
  let previous = "";
  for (const text of [...new Set(texts)].sort((a, b) => collator.compare(a, b))) {
    if (collator.compare(previous, text) !== 0) rank += 1;
    ranks.set(text, rank);
    previous = text;
  }
  return ranks;
}

/** What rows are ordered by: a number, or the rank of a text; `null` for an empty cell. */
function sortKeys(
  rows: readonly Row[],
  column: ExplorerColumn,
  texts: CellTexts,
): readonly (number | null)[] {
  const values = rows.map((row) => row[column.name] ?? null);
  if (values.every((value) => value === null || typeof value === "number")) return values;
  const shown = rows.map((row) => texts.shown(column, row));
  const ranks = ranksOf(shown, texts.locale);
  return shown.map((text) => (text === "" ? null : (ranks.get(text) ?? null)));
}

/** The rows in the order of a column: numbers by size, all else by what a reader sees; empty cells last, either way. */
export function sortRows(
  rows: readonly Row[],
  sorting: Sorting | null,
  table: ExplorerTable,
  texts: CellTexts,
): readonly Row[] {
  const column = table.columns.find(({ name }) => name === sorting?.column);
  if (sorting === null || column === undefined) return rows;
  const keys = sortKeys(rows, column, texts);
  const direction = sorting.descending ? -1 : 1;
  return rows
    .map((row, place) => ({ row, key: keys[place] ?? null }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * (a.key - b.key);
    })
    .map(({ row }) => row);
}
