import { issueAt, type Issue, type Place } from "../issue.ts";
import { didYouMean, nearest } from "../issue-nearest.ts";
import type { Cell } from "./cell.ts";
import type { Sheet } from "./sheet.ts";

/** Which column each cell of a row belongs to; `null` for a header that is no column of the table. */
export interface Headers {
  readonly columns: readonly (string | null)[];
  readonly issues: readonly Issue[];
}

function unknownColumn(place: Place, name: string, sheet: Sheet, missing: readonly string[]): Issue {
  const known = Object.keys(sheet.columns).join(", ");
  const otherwise = missing.length > 0 ? `missing: ${missing.join(", ")}` : `the columns are ${known}`;
  const message = name === "" ? "a column has no name" : `"${name}" is not a column of ${sheet.name}`;
  const hint = didYouMean(name, missing, otherwise);
  return issueAt(place, { code: "read/unknown-column", value: name, message, hint });
}

function duplicateColumn(place: Place, name: string, before: number): Issue {
  const message = `column ${name} stands twice`;
  const hint = `it stands already as column ${before + 1} of the file; leave one`;
  return issueAt(place, { code: "read/duplicate-column", value: name, message, hint });
}

/** The first column that is not where it belongs, if any. */
function columnOrder(sheet: Sheet, file: string, cells: readonly Cell[]): Issue[] {
  const names = cells.map((cell) => cell.text);
  const expected = Object.keys(sheet.columns).filter((name) => names.includes(name));
  const inTable = cells.filter(
    (cell, index) => expected.includes(cell.text) && names.indexOf(cell.text) === index,
  );
  const wrong = inTable.find((cell, index) => cell.text !== expected[index]);
  if (!wrong) return [];
  const message = `column ${wrong.text} stands where ${expected[inTable.indexOf(wrong)] ?? "none"} belongs`;
  const hint = "the order of the table's definition is the order of the file";
  const place = { file, line: wrong.line, column: wrong.column };
  return [issueAt(place, { code: "read/column-order", value: wrong.text, message, hint })];
}

/** Columns without a header, but for those whose header is misspelled and reported as unknown. */
function missingColumns(
  sheet: Sheet,
  file: string,
  missing: readonly string[],
  unknown: readonly string[],
): Issue[] {
  return missing
    .filter((name) => !unknown.some((text) => nearest(text, [name]) !== null))
    .map((name) => {
      const message = `column ${name} is missing`;
      const hint = `add it: ${sheet.columns[name]?.meaning ?? ""}`;
      return issueAt(
        { file, line: 1, column: 1 },
        { code: "read/missing-column", value: name, message, hint },
      );
    });
}

/** Reads the header row: unknown, missing, repeated and misplaced columns are reported. */
export function readHeaders(sheet: Sheet, file: string, cells: readonly Cell[]): Headers {
  const present = new Set(cells.map((cell) => cell.text));
  const missing = Object.keys(sheet.columns).filter((name) => !present.has(name));
  const issues: Issue[] = [];
  const unknown: string[] = [];
  const taken = new Map<string, number>();
  const columns = cells.map(({ text: name, line, column }, index) => {
    const place = { file, line, column };
    const before = taken.get(name);
    if (!Object.hasOwn(sheet.columns, name)) {
      issues.push(unknownColumn(place, name, sheet, missing));
      unknown.push(name);
      return null;
    }
    if (before !== undefined) {
      issues.push(duplicateColumn(place, name, before));
      return null;
    }
    taken.set(name, index);
    return name;
  });
  issues.push(...missingColumns(sheet, file, missing, unknown));
  if (missing.length === 0) issues.push(...columnOrder(sheet, file, cells));
  return { columns, issues };
}
