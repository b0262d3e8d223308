import type { InputRow } from "./input.ts";
import type { Group } from "./mapping.ts";
import type { ProblemList } from "./problem-list.ts";
import { filledTemplate } from "./template.ts";

/** The input rows of which one row of a table is made: one, or those of a group. */
export interface RowGroup {
  readonly rows: readonly InputRow[];
  /** The first of them, at which problems are placed. */
  readonly first: InputRow;
  /** Sums and texts that the mapping makes of the group. */
  readonly values: Readonly<Record<string, string>>;
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** The whole number that a text is, commas between thousands allowed; `null` where it is none. */
export function wholeNumber(text: string): number | null {
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text) ? Number(text.replaceAll(",", "")) : null;
}

function inWords(sum: number): string {
  return String(sum).replace(THOUSANDS, ",");
}

/** The sum of a column; a value that is no number is a problem. */
function sumOf(rows: readonly InputRow[], column: string, problems: ProblemList): number {
  return rows.reduce((sum, row) => {
    const text = row.cells[column] ?? "";
    const value = wholeNumber(text);
    if (value === null) {
      const message = `${column} "${text}" is not a whole number`;
      problems.add(
        row.placeOf(column),
        "import/integer",
        `${column} ${text}`,
        message,
        "nothing is summed that is no number",
      );
    }
    return sum + (value ?? 0);
  }, 0);
}

function valuesOf(rows: readonly InputRow[], group: Group, problems: ProblemList): Record<string, string> {
  const values = Object.entries(group.values).map(([name, rule]) => {
    if (!("by" in rule)) return [name, inWords(sumOf(rows, rule.sum, problems))];
    const parts = [...Map.groupBy(rows, (row) => row.cells[rule.by] ?? "")].map(([value, own]) => {
      const sum = inWords(sumOf(own, rule.sum, problems));
      return filledTemplate(rule.text, (inner) => (inner === "sum" ? sum : value)) ?? "";
    });
    return [name, parts.join(rule.separator)];
  });
  return Object.fromEntries(values) as Record<string, string>;
}

/** Puts rows together as the mapping says; without a group each row stands alone. */
export function rowGroups(
  rows: readonly InputRow[],
  group: Group | undefined,
  problems: ProblemList,
): RowGroup[] {
  if (group === undefined) return rows.map((row) => ({ rows: [row], first: row, values: {} }));
  const together = Map.groupBy(rows, (row) => JSON.stringify(group.by.map((name) => row.cells[name])));
  return [...together.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ rows: own, first, values: valuesOf(own, group, problems) }] : [];
  });
}
