import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerIndex, ExplorerTable } from "../../views/explore/explorer-index.ts";
import { cellText } from "./cell-words.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { Row } from "./row.ts";

/** A text without accents and capitals, so that `Jose` finds `José`. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The rows in whose cells all words of every filter stand: as a reader sees the cell, or as the file has it. */
export function filterRows(
  rows: readonly Row[],
  filters: ExplorerState["filters"],
  table: ExplorerTable,
  index: ExplorerIndex,
  words: ExplorerWords,
): readonly Row[] {
  const tests = table.columns.flatMap((column) => {
    const sought = folded(filters[column.name] ?? "")
      .split(/\s+/)
      .filter(Boolean);
    return sought.length === 0 ? [] : [{ column, sought }];
  });
  if (tests.length === 0) return rows;
  return rows.filter((row) =>
    tests.every(({ column, sought }) => {
      const value = row[column.name] ?? null;
      const shown = value === null ? words.nothing : cellText(column, row, index, words);
      const raw = value === null ? "" : String(value);
      const text = folded(`${shown}\n${raw}`);
      return sought.every((word) => text.includes(word));
    }),
  );
}
