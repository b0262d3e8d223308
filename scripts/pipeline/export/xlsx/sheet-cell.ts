import type { CellObject } from "write-excel-file/node";
import type { DownloadValue } from "../../../../src/model/downloads/download-table.ts";

/** The longest text that a cell of a spreadsheet holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first day that every spreadsheet counts alike: Excel has a 29 February 1900 that never was. */
const FIRST_DAY = "1900-03-01";

/** The head of a column. */
export function headCell(text: string): CellObject {
  return { value: text, type: String, fontWeight: "bold" };
}

/**
 * A text that stays text: it is kept as a text and shown in the format of texts, so that no program runs it as a formula,
 * drops a zero at its start or turns a month into a day, not even when someone edits the cell.
 * @throws Error if no cell can hold it
 */
export function textCell(text: string): CellObject {
  if (text.length > LONGEST_TEXT) throw new Error(`a text of ${text.length} characters fits no cell`);
  return { value: text, type: String, format: "@" };
}

/** A day is a day of the calendar; a year or a month alone has none and stays text. */
function dateCell(date: string): CellObject {
  if (!DAY.test(date) || date < FIRST_DAY) return textCell(date);
  return { value: new Date(`${date}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}

/** One value of a table as a cell: numbers, days and true or false typed, a list with `;` between its entries. */
export function sheetCell(value: DownloadValue, isDate: boolean): CellObject | null {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  if (typeof value !== "string") return value.length === 0 ? null : textCell(value.join(";"));
  return isDate ? dateCell(value) : textCell(value);
}
