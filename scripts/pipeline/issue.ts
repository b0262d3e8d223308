import { ISSUE_CODES, type IssueCode, type Severity } from "./issue-codes.ts";

/** A place in a file as an editor shows it; line and column start at 1, a column is one character (code point). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem of the data: a value, never thrown. */
export interface Issue extends Place {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The key of the row, its parts joined by `/`; `null` where the issue is not about a row. */
  readonly row_key: string | null;
  /** The text of the cell; `null` where there is no cell. */
  readonly value: string | null;
  /** What is wrong, in one clause. */
  readonly message: string;
  /** What to do, and why. */
  readonly hint: string;
  /** Why the warning is accepted; `null` where it is not waived. */
  readonly waived: string | null;
}

/** What an issue says, apart from where. */
export interface Finding {
  readonly code: IssueCode;
  readonly message: string;
  readonly hint: string;
  readonly value?: string | null;
  readonly row_key?: string | null;
}

const MESSAGE_LENGTH = 300;
const HINT_LENGTH = 1000;

/** A text on one line that a terminal can show: a line end as ⏎, other control characters by number, the rest cut off. */
function onOneLine(text: string, length: number): string {
  const start = text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text;
  return start
    .replaceAll("\n", "⏎")
    .replace(/\p{Cc}/gu, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}

/** Makes an issue; its severity is that of its code. */
export function issueAt(place: Place, finding: Finding): Issue {
  return {
    code: finding.code,
    severity: ISSUE_CODES[finding.code].severity,
    file: place.file,
    line: place.line,
    column: place.column,
    row_key: finding.row_key ?? null,
    value: finding.value ?? null,
    message: onOneLine(finding.message, MESSAGE_LENGTH),
    hint: onOneLine(finding.hint, HINT_LENGTH),
    waived: null,
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of a report: by file, line, column, code, and at last by wording. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
