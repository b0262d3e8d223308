import { issueAt, type Issue } from "../issue.ts";
import type { Cell } from "./cell.ts";
import { isDamaged } from "./decode.ts";
import { fileRecords } from "./file-records.ts";
import { headerLineIssue } from "./header-line.ts";
import { readHeaders, type Headers } from "./headers.ts";
import type { TextPlace } from "./line-index.ts";
import { quotingIssue, shapeIssue } from "./record-shape.ts";
import { ReadRow, ReadRows } from "./read-row.ts";
import type { CsvRecord } from "./placed-record.ts";
import type { RawRow, RawSheet, RowTexts, Sheet } from "./sheet.ts";
import type { SourceFile } from "./source-folder.ts";
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
  readonly rows: RowTexts;
  readonly headers: readonly Cell[];
  readonly columns: Headers["columns"];
  /** Whether the file has damaged characters anywhere. */
  readonly damaged: boolean;
}

function readRow(record: CsvRecord, number: number, heading: Heading, issues: Issue[]): RawRow {
  const { file, rows, headers, columns, damaged } = heading;
  const shape = shapeIssue(file, record, headers);
  if (shape) {
    issues.push(shape);
    return new ReadRow(rows, number, false, NOTHING);
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
  return new ReadRow(rows, number, true, reported ?? NOTHING);
}

function endIssue(file: string, openEnd: TextPlace | null): Issue[] {
  if (openEnd === null) return [];
  const place = { file, ...openEnd };
  const hint = "end the file with a line end";
  return [issueAt(place, { code: "read/final-newline", message: "the last line has no end", hint })];
}

/** Reads one CSV file. Nothing is repaired: whatever is not in order is reported. */
export function readSheet(sheet: Sheet, source: SourceFile): ReadSheet {
  const { label: file } = source;
  const start = { file, line: 1, column: 1 };
  const { records, issues: decoding, damaged } = fileRecords(source);
  const unread = (...found: readonly Issue[]): ReadSheet => ({
    raw: { sheet, file, rows: [], texts: null, complete: false },
    issues: [...decoding, ...found],
  });
  if (records === null) return unread();
  if (records.isBlank) {
    const hint = `write the header: ${Object.keys(sheet.columns).join(",")}`;
    return unread(issueAt(start, { code: "read/empty-file", message: "the file is empty", hint }));
  }
  const header = records.at(0);
  const misquoted = quotingIssue(file, header);
  if (misquoted) return unread(misquoted);

  const headless = headerLineIssue(sheet, file, header.cells);
  if (headless) return unread(headless);

  const { columns, issues: heading } = readHeaders(sheet, file, header.cells);
  const found: Issue[] = [];
  const texts = new ReadRows(records, Object.keys(sheet.columns), columns);
  const read = { file, rows: texts, headers: header.cells, columns, damaged };
  const all = Array.from({ length: records.length - 1 }, (_, index) =>
    readRow(records.at(index + 1), index + 1, read, found),
  );
  const blank = new Set(found.filter(({ code }) => code === "read/blank-line").map(({ line }) => line));
  const rows = blank.size === 0 ? all : all.filter((row) => row.sound || !blank.has(row.line));
  const issues = [...decoding, ...heading, ...found];
  const lacking = rows.length === 0 && !sheet.optional;
  if (lacking) {
    const hint = "put the rows back; only optional tables may be without";
    issues.push(issueAt(start, { code: "read/no-rows", message: `${sheet.name} has no rows`, hint }));
  }
  issues.push(...endIssue(file, records.openEnd));
  const complete =
    !lacking &&
    sheet.key.every((name) => columns.includes(name)) &&
    !found.some(({ code }) => code === "read/unterminated-quote");
  return { raw: { sheet, file, rows, texts, complete }, issues };
}
