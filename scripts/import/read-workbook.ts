import readWorkbookSheets from "read-excel-file/node";
import { withHeader } from "./header.ts";
import { unreadable, type Input } from "./input.ts";
import type { InputForm } from "./mapping.ts";
import { problemAt } from "./problem.ts";

/** The text of a cell of a workbook: a day as `YYYY-MM-DD`, whatever form the sheet shows it in. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Reads one sheet of an XLSX file. A place is the row of the sheet and the number of the cell. */
export async function readWorkbook(file: string, bytes: Uint8Array, form: InputForm): Promise<Input> {
  const failed = (message: string, hint: string): Input =>
    unreadable(problemAt({ file, line: 1, column: 1 }, "import/file", message, hint));
  let sheets;
  try {
    sheets = await readWorkbookSheets(Buffer.from(bytes));
  } catch (error) {
    return failed("the file is not a workbook", error instanceof Error ? error.message : String(error));
  }
  const sheet = form.sheet === undefined ? sheets[0] : sheets.find((one) => one.sheet === form.sheet);
  if (!sheet) {
    const names = sheets.map((one) => one.sheet).join(", ");
    return failed(
      `the workbook has no sheet "${form.sheet ?? ""}"`,
      `it has ${names}; set input.sheet in the mapping`,
    );
  }
  const lines = sheet.data.map((row, index) => ({
    line: index + 1,
    texts: row.map(cellText),
    places: row.map((_, at) => ({ line: index + 1, column: at + 1 })),
  }));
  return withHeader(file, lines, form.header);
}
