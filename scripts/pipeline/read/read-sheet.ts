import { issueAt, type Issue } from "../issue.ts";
import type { Cell } from "./cell.ts";
import { isDamaged } from "./decode.ts";
import { fileRecords } from "./file-records.ts";
import { headerLineIssue } from "./header-line.ts";
import { readHeaders, type Headers } from "./headers.ts";
import type { TextPlace } from "./line-index.ts";
import { quotingIssue, shapeIssue } from "./record-shape.ts";
import { ReadRows } from "./read-row.ts";
import type { CsvRecord } from "./placed-record.ts";
import type { RawSheet, Sheet } from "./sheet.ts";
import type { SourceFile } from "./source-folder.ts";
import { isPlainText, textFormIssue } from "./text-form.ts";

/** A CSV file as text, and what is wrong with it as a file. */
export interface ReadSheet {
  readonly raw: RawSheet;
  readonly issues: readonly Issue[];
}

/** The heading of a sheet, as its rows are read. */
interface Heading {
  readonly file: string;
  readonly rows: ReadRows;
  readonly headers: readonly Cell[];
  readonly columns: Headers["columns"];
  /** Whether the file has damaged characters anywhere. */
  readonly damaged: boolean;
}

/** Says what is wrong with a row as text, and notes it with the rows. */
function readRow(record: CsvRecord, number: number, heading: Heading, issues: Issue[]): void {
  const { file, rows, headers, columns, damaged } = heading;
  const shape = shapeIssue(file, record, headers);
  if (shape) {
    issues.push(shape);
    rows.noteUnsound(number, shape.code === "read/blank-line");
    return;
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
  if (reported !== null) rows.noteReported(number, reported);
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
    raw: { sheet, file, rows: null, complete: false },
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
  const rows = new ReadRows(records, Object.keys(sheet.columns), columns);
  const read = { file, rows, headers: header.cells, columns, damaged };
  for (let number = 1; number < records.length; number += 1) readRow(records.at(number), number, read, found);
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
  return { raw: { sheet, file, rows, complete }, issues };
}
