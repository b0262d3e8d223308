import { issueAt, type Issue } from "../issue.ts";
import type { Cell } from "./cell.ts";
import type { Sheet } from "./sheet.ts";

const OTHER_SEPARATORS = [
  { separator: ";", name: "semicolons" },
  { separator: "\t", name: "tabs" },
  { separator: "|", name: "bars" },
] as const;

/** The issue of a first line in which no column of the table is named: then nothing below it can be read. */
export function headerLineIssue(sheet: Sheet, file: string, cells: readonly Cell[]): Issue | null {
  const columns = Object.keys(sheet.columns);
  if (cells.some(({ text }) => columns.includes(text.trim()))) return null;
  const line = cells.map(({ raw }) => raw).join(",");
  const written = `write the header: ${columns.join(",")}`;
  const other = OTHER_SEPARATORS.find(({ separator }) =>
    line.split(separator).some((name) => columns.includes(name.replaceAll('"', "").trim())),
  );
  return issueAt(
    { file, line: 1, column: 1 },
    other
      ? {
          code: "read/header",
          value: line,
          message: `the columns are separated by ${other.name}, not by commas`,
          hint: "save the file as CSV with commas and UTF-8; nothing below the header was checked",
        }
      : {
          code: "read/header",
          value: line,
          message: `the first line names no column of ${sheet.name}`,
          hint: `${written}; nothing below it was checked`,
        },
  );
}
