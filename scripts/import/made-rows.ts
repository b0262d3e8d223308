import type { TableName } from "../../src/model/table-name.ts";
import { TABLES } from "../../src/model/tables.ts";
import { nearest } from "../pipeline/issue-nearest.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import type { RowsByTable } from "../tables/edited-source.ts";
import { columnProblems } from "./column-problems.ts";
import type { Input, InputRow } from "./input.ts";
import { madeCell, type Workshop } from "./made-cell.ts";
import type { Mapping, TableMapping } from "./mapping.ts";
import type { ProblemList } from "./problem-list.ts";
import { sortedOut } from "./sorted-out.ts";
import { rowGroups, type RowGroup } from "./row-group.ts";

/** One row of a table, made of input rows. */
export interface MadeRow {
  readonly table: TableName;
  /** The cells of the key, joined by `/`. */
  readonly key: string;
  /** The cells that the import fills. */
  readonly values: TextRow;
  readonly from: readonly InputRow[];
}

/** Input rows of which nothing is made, and why. */
export interface LeftOut {
  readonly kind: "ignored" | "stopped";
  readonly why: string;
  readonly rows: readonly InputRow[];
}

/** What is made of a file: every row of it is in `rows` or in `leftOut`, or has a problem. */
export interface Made {
  readonly rows: readonly MadeRow[];
  readonly leftOut: readonly LeftOut[];
}

/** The key of a row of a table. */
export function keyOf(table: TableName, row: TextRow): string {
  return TABLES[table].key.map((name) => row[name] ?? "").join("/");
}

/** Reports a key that is in no row and is nearly that of one: a decision was misspelt. Other digits alone are another record. */
function misspeltKey(
  key: string,
  keys: readonly string[],
  { first }: RowGroup,
  problems: ProblemList,
): boolean {
  const letters = key.replace(/\d/g, "");
  const near = nearest(
    key,
    keys.filter((one) => one.replace(/\d/g, "") !== letters),
  );
  if (near === null) return false;
  problems.add(
    first.placeOf(),
    "import/lookup",
    key,
    `the file of decisions says "${key}", which is not in the record`,
    `did you mean ${near}?`,
  );
  return true;
}

/** The rows that a group gives for every table, why it is stopped, or `null` where a problem was reported. */
function rowsOfGroup(
  group: RowGroup,
  tables: readonly TableMapping[],
  present: RowsByTable,
  workshop: Workshop,
): readonly MadeRow[] | { readonly stop: string } | null {
  const made: MadeRow[] = [];
  let complete = true;
  for (const { table, columns, new_rows: newRows } of tables) {
    const values: Record<string, string> = {};
    for (const [name, rule] of Object.entries(columns)) {
      const cell = madeCell(rule, group, values, workshop);
      if (cell !== null && "stop" in cell) return cell;
      if (cell === null) complete = false;
      else values[name] = cell.text;
    }
    if (!complete) continue;
    const key = keyOf(table, values);
    if (newRows !== true) {
      const keys = (present.get(table) ?? []).map((row) => keyOf(table, row));
      if (!keys.includes(key)) return misspeltKey(key, keys, group, workshop.problems) ? null : newRows;
    }
    made.push({ table, key, values, from: group.rows });
  }
  return complete ? made : null;
}

function sameValues(a: TextRow, b: TextRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Puts rows with one key together; rows that contradict each other are a problem. */
function withoutRepeats(rows: readonly MadeRow[], { problems }: Workshop): MadeRow[] {
  return [...Map.groupBy(rows, ({ table, key }) => `${table} ${key}`).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first) return [];
    const other = others.find((row) => !sameValues(row.values, first.values));
    const [place] = other?.from ?? [];
    if (other && place) {
      const differing = Object.keys(first.values).filter((name) => first.values[name] !== other.values[name]);
      const message = `${first.table} ${first.key} gets two values of ${differing.join(", ")}`;
      const hint = `the other is of row ${first.from[0]?.number ?? 0}; ignore one of the rows, or make the key finer`;
      problems.add(place.placeOf(), "import/conflict", `${first.table} ${first.key}`, message, hint);
    }
    return [{ ...first, from: same.flatMap(({ from }) => from) }];
  });
}

/** Makes rows of tables from an input file as a mapping says. Problems go to the workshop's list. */
export function madeRows(mapping: Mapping, input: Input, present: RowsByTable, workshop: Workshop): Made {
  if (columnProblems(mapping, input, workshop.problems)) return { rows: [], leftOut: [] };
  const { rows, leftOut } = sortedOut(mapping, input.rows, workshop.problems);
  const made: MadeRow[] = [];
  const stopped = new Map<string, InputRow[]>();
  for (const group of rowGroups(rows, mapping.group, workshop.problems)) {
    const result = rowsOfGroup(group, mapping.tables, present, workshop);
    if (result === null) continue;
    if ("stop" in result) {
      const own = stopped.get(result.stop) ?? [];
      own.push(...group.rows);
      stopped.set(result.stop, own);
    } else made.push(...result);
  }
  return {
    rows: withoutRepeats(made, workshop),
    leftOut: [
      ...leftOut,
      ...[...stopped].map(([why, own]): LeftOut => ({ kind: "stopped", why, rows: own })),
    ],
  };
}
