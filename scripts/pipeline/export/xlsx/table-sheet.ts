import type { Sheet } from "write-excel-file/node";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { DownloadColumn, DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { headCell, sheetCell } from "./sheet-cell.ts";

/** A sheet of a workbook; none has pictures. */
export type WorkbookSheet = Sheet<never>;

/** The most rows of a sheet: a tenth of what a spreadsheet holds (1,048,576), and about what it still opens with ease. */
export const MOST_ROWS = 100_000;

/** How wide a column is, in characters. */
function widthOf({ kind }: DownloadColumn): number {
  switch (kind) {
    case "integer":
    case "yes-no":
    case "date":
      return 12;
    case "code":
      return 18;
    case "id":
    case "reference":
    case "references":
      return 28;
    case "text":
    case "quote":
    case "list":
    case "address":
      return 40;
  }
}

/** A table as a sheet: a head that stays in sight, then its rows. */
export function tableSheet(table: DownloadTable, dataset: Dataset): WorkbookSheet {
  const columns = Object.entries(table.columns);
  return {
    sheet: table.name,
    stickyRowsCount: 1,
    columns: columns.map(([, column]) => ({ width: widthOf(column) })),
    data: [
      columns.map(([name]) => headCell(name)),
      ...Array.from(table.rows(dataset), (row) =>
        columns.map(([name, { kind }]) => sheetCell(row[name] ?? null, kind === "date")),
      ),
    ],
  };
}
