import { issueAt, type Issue } from "../issue.ts";
import type { Cell } from "./cell.ts";
import { decode, isDamaged } from "./decode.ts";
import { headerLineIssue } from "./header-line.ts";
import { readHeaders } from "./headers.ts";
import { placeAfter } from "./line-index.ts";
import { quotingIssue, shapeIssue } from "./record-shape.ts";
import { readRecords, type CsvRecord } from "./records.ts";
import type { RawRow, RawSheet, Sheet } from "./sheet.ts";
import { textFormIssue } from "./text-form.ts";

/** A CSV file as text, and what is wrong with it as a file. */
export interface ReadSheet {
  readonly raw: RawSheet;
  readonly issues: readonly Issue[];
}

/** The cells of a record by the names of the columns. */
function namedCells(record: CsvRecord, columns: readonly (string | null)[]): [string, Cell][] {
  return record.cells.flatMap((cell, index): [string, Cell][] => {
    const name = columns[index];
    return name === null || name === undefined ? [] : [[name, cell]];
  });
}

function readRow(
  file: string,
  record: CsvRecord,
  headers: readonly Cell[],
  columns: readonly (string | null)[],
): { row: RawRow; issues: Issue[] } {
  const cells = namedCells(record, columns);
  const shape = shapeIssue(file, record, headers);
  const reported = new Set<string>();
  const row = { line: record.line, cells: Object.fromEntries(cells), sound: shape === null, reported };
  if (shape) return { row, issues: [shape] };
  const issues = cells.flatMap(([name, cell]) => {
    const damaged = isDamaged(cell.text);
    const issue = damaged ? null : textFormIssue(file, name, cell);
    if (damaged || issue !== null) reported.add(name);
    return issue ?? [];
  });
  return { row, issues };
}

function endIssue(file: string, text: string): Issue[] {
  if (text.endsWith("\n")) return [];
  const place = { file, ...placeAfter(text) };
  const hint = "end the file with a line end";
  return [issueAt(place, { code: "read/final-newline", message: "the last line has no end", hint })];
}

/** Reads one CSV file. Nothing is repaired: whatever is not in order is reported. */
export function readSheet(sheet: Sheet, file: string, bytes: Uint8Array): ReadSheet {
  const start = { file, line: 1, column: 1 };
  const { text, issues: decoding } = decode(file, bytes);
  const unread = (...found: readonly Issue[]): ReadSheet => ({
    raw: { sheet, file, rows: [], complete: false },
    issues: [...decoding, ...found],
  });
  if (text === null) return unread();
  const [header, ...records] = readRecords(text);
  if (header === undefined || text.trim() === "") {
    const hint = `write the header: ${Object.keys(sheet.columns).join(",")}`;
    return unread(issueAt(start, { code: "read/empty-file", message: "the file is empty", hint }));
  }
  const misquoted = quotingIssue(file, header);
  if (misquoted) return unread(misquoted);

  const headless = headerLineIssue(sheet, file, header.cells);
  if (headless) return unread(headless);

  const { columns, issues: heading } = readHeaders(sheet, file, header.cells);
  const read = records.map((record) => readRow(file, record, header.cells, columns));
  const found = read.flatMap(({ issues }) => issues);
  const blank = new Set(found.filter(({ code }) => code === "read/blank-line").map(({ line }) => line));
  const rows = read.map(({ row }) => row).filter((row) => row.sound || !blank.has(row.line));
  const issues = [...decoding, ...heading, ...found];
  const lacking = rows.length === 0 && !sheet.optional;
  if (lacking) {
    const hint = "put the rows back; only optional tables may be without";
    issues.push(issueAt(start, { code: "read/no-rows", message: `${sheet.name} has no rows`, hint }));
  }
  issues.push(...endIssue(file, text));
  const complete =
    !lacking &&
    sheet.key.every((name) => columns.includes(name)) &&
    !found.some(({ code }) => code === "read/unterminated-quote");
  return { raw: { sheet, file, rows, complete }, issues };
}
