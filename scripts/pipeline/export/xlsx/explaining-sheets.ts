import type { Edition } from "../../../../src/model/dataset.ts";
import { typeInWords } from "../../../../src/model/downloads/column-words.ts";
import type { DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { dateInWords } from "../../../../src/model/partial-date.ts";
import { NUMBER_RULES } from "../number-rules.ts";
import { headCell, textCell } from "./sheet-cell.ts";
import type { WorkbookSheet } from "./table-sheet.ts";

/**
 * The first sheet: what this is, of which day, under which licence, which tables are too long for a workbook, and how its
 * numbers must be read.
 */
export function aboutSheet({ as_of }: Edition, leftOut: readonly string[]): WorkbookSheet {
  const lines = [
    `Vacatur: the data, state of ${dateInWords(as_of)}`,
    "Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/",
    "One sheet holds one table. The sheet dictionary explains every column. An empty cell means that the value is not known or does not apply; it never means zero.",
    "A day is a date of the calendar; where only the month or the year is known, the cell is text.",
    ...leftOut.map(
      (name) => `The table ${name} has too many rows for a workbook; take its CSV or Parquet file.`,
    ),
    ...NUMBER_RULES,
  ];
  return {
    sheet: "about",
    columns: [{ width: 120 }],
    data: lines.map((line, index) => [index === 0 ? headCell(line) : { ...textCell(line), wrap: true }]),
  };
}

/** The second sheet: every column of every table, in words. */
export function dictionarySheet(tables: readonly DownloadTable[]): WorkbookSheet {
  const rows = tables.flatMap((table) =>
    Object.entries(table.columns).map(([name, column]) => [
      textCell(table.name),
      textCell(name),
      textCell(column.meaning),
      textCell(typeInWords(column)),
      textCell(Object.keys(column.vocabulary ?? {}).join(", ")),
    ]),
  );
  return {
    sheet: "dictionary",
    stickyRowsCount: 1,
    columns: [28, 28, 70, 30, 60].map((width) => ({ width })),
    data: [["table", "column", "meaning", "type", "codes"].map(headCell), ...rows],
  };
}
