import { issueAt, type Issue } from "../issue.ts";
import type { Cell } from "./cell.ts";
import { decode, isDamaged } from "./decode.ts";
import { headerLineIssue } from "./header-line.ts";
import { readHeaders, type Headers } from "./headers.ts";
import { placeAfter } from "./line-index.ts";
import { quotingIssue, shapeIssue } from "./record-shape.ts";
import { positionsOf, ReadRow, type ColumnPositions } from "./read-row.ts";
import { readRecords, type CsvRecord } from "./records.ts";
import type { RawRow, RawSheet, Sheet } from "./sheet.ts";
import { isPlainText, textFormIssue } from "./text-form.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** A CSV file as text, and what is wrong with it as a file. */
export interface ReadSheet {
  readonly raw: RawSheet;
  readonly issues: readonly Issue[];
}

/** The heading of a sheet, as its rows are read. */
interface Heading {
  readonly file: string;
  readonly headers: readonly Cell[];
  readonly columns: Headers["columns"];
  /** Whether the file has damaged characters anywhere. */
  readonly damaged: boolean;
}

function readRow(record: CsvRecord, heading: Heading, positions: ColumnPositions, issues: Issue[]): RawRow {
  const { file, headers, columns, damaged } = heading;
  const shape = shapeIssue(file, record, headers);
  if (shape) {
    issues.push(shape);
    return new ReadRow(record, positions, false, NOTHING);
  }
  let reported: Set<string> | null = null;
  for (const [index, text] of record.texts.entries()) {
    const name = columns[index];
    if (name === null || name === undefined || isPlainText(text)) continue;
    const isBroken = damaged && isDamaged(text);
    const cell = record.cells[index];
    const issue = isBroken || cell === undefined ? null : textFormIssue(file, name, cell);
    if (issue) issues.push(issue);
    if (isBroken || issue) (reported ??= new Set<string>()).add(name);
  }
  return new ReadRow(record, positions, true, reported ?? NOTHING);
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
  const { text, issues: decoding, damaged = false } = decode(file, bytes);
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
  const found: Issue[] = [];
  const read = { file, headers: header.cells, columns, damaged };
  const positions = positionsOf(columns);
  const all = records.map((record) => readRow(record, read, positions, found));
  const blank = new Set(found.filter(({ code }) => code === "read/blank-line").map(({ line }) => line));
  const rows = blank.size === 0 ? all : all.filter((row) => row.sound || !blank.has(row.line));
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
