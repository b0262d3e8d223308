import type { DownloadRow, DownloadTable } from "../../../src/model/downloads/download-table.ts";

/** Whether a row has the columns of its table in their order, so that it can be written as it is. */
function isInOrder(row: DownloadRow, names: readonly string[]): boolean {
  let index = 0;
  for (const name in row) {
    if (name !== names[index] || row[name] === undefined) return false;
    index += 1;
  }
  return index === names.length;
}

/** Writes rows of a table as JSON on one line: columns in the order of the table, values typed. */
export function rowWriter({ columns }: Pick<DownloadTable, "columns">): (row: DownloadRow) => string {
  const names = Object.keys(columns);
  return (row) =>
    JSON.stringify(
      isInOrder(row, names) ? row : Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
    );
}
