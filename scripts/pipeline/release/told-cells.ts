import type { CheckedRow } from "../check/checked.ts";
import type { Issue, Place } from "../issue.ts";
import { placeWithin } from "../read/cell.ts";

const isAfter = (a: Omit<Place, "file">, b: Omit<Place, "file">) =>
  a.line > b.line || (a.line === b.line && a.column > b.column);

/** Makes a test of whether an error was told of a cell already: what it says leads to what is wrong with the value. */
export function toldCells(issues: readonly Issue[]): (row: CheckedRow<unknown>, column: string) => boolean {
  const errors = Map.groupBy(
    issues.filter(({ severity }) => severity === "error"),
    ({ file, row_key: key }) => `${file} ${key ?? ""}`,
  );
  return (row, column) => {
    const own = errors.get(`${row.file} ${row.key}`);
    const cell = own === undefined ? undefined : row.cells[column];
    if (own === undefined || cell === undefined) return false;
    const end = placeWithin(cell, cell.text.length);
    return own.some((issue) => !isAfter(cell, issue) && !isAfter(issue, end));
  };
}
