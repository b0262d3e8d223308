import type { InputRow } from "./input.ts";
import type { LeftOut } from "./made-rows.ts";
import type { Condition, Mapping, RowRule } from "./mapping.ts";
import type { ProblemList } from "./problem-list.ts";

function holds(condition: Condition, { cells }: InputRow): boolean {
  const text = cells[condition.column] ?? "";
  return "is" in condition ? condition.is.includes(text) : !condition.is_not.includes(text);
}

function ruleFor(rules: readonly RowRule[], row: InputRow): RowRule | undefined {
  return rules.find(({ when }) => when.every((condition) => holds(condition, row)));
}

/** Finds rows that are the same as an earlier one: left out or reported, as the mapping says. */
function repeats(rows: readonly InputRow[], mapping: Mapping, problems: ProblemList): Set<InputRow> {
  const seen = new Map<string, InputRow>();
  const repeated = new Set<InputRow>();
  for (const row of rows) {
    const text = JSON.stringify(row.cells);
    const before = seen.get(text);
    if (!before) {
      seen.set(text, row);
      continue;
    }
    repeated.add(row);
    if (mapping.input.identical_rows === "leave-out") continue;
    const message = `row ${row.number} is the same as row ${before.number}`;
    const hint = 'if such rows mean nothing, set input.identical_rows to "leave-out" in the mapping';
    problems.add(row.placeOf(), "import/identical-row", "", message, hint);
  }
  return repeated;
}

/** Tells the rows that are to be used from those that are left out by rule. */
export function sortedOut(
  mapping: Mapping,
  rows: readonly InputRow[],
  problems: ProblemList,
): { readonly rows: readonly InputRow[]; readonly leftOut: readonly LeftOut[] } {
  const repeated = repeats(rows, mapping, problems);
  const left = new Map<string, { kind: LeftOut["kind"]; why: string; rows: InputRow[] }>();
  const leave = (kind: LeftOut["kind"], why: string, row: InputRow) => {
    const entry = left.get(`${kind} ${why}`) ?? { kind, why, rows: [] };
    entry.rows.push(row);
    left.set(`${kind} ${why}`, entry);
  };
  const used = rows.filter((row) => {
    const ignored = ruleFor(mapping.ignored_rows, row);
    const stopped = ruleFor(mapping.stopped_rows, row);
    if (repeated.has(row)) leave("ignored", "the same as an earlier row", row);
    else if (ignored) leave("ignored", ignored.why, row);
    else if (stopped) leave("stopped", stopped.why, row);
    else return true;
    return false;
  });
  return { rows: used, leftOut: [...left.values()] };
}
