import type { ReleaseChange } from "../../../src/model/release.ts";
import { SUBJECT_TABLES } from "../../../src/model/subject-tables.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { cellIssue, type CheckedRecord } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { namesOf } from "./explain.ts";
import type { LogEntry } from "./log-entries.ts";
import { recordsAbout } from "./records-about.ts";

/** The records to which a present record points. */
function pointedFrom(id: string, { tables }: CheckedRecord): string[] {
  const table = TABLE_LIST.find(({ name }) => id.startsWith(`${name}/`));
  const row = table && tables[table.name].rows.find(({ key }) => id === `${table.name}/${key}`);
  if (!table || !row) return [];
  const texts = Object.keys(table.columns).map((column) => [column, row.text(column) ?? ""]);
  return recordsAbout(table, row.key, Object.fromEntries(texts) as Record<string, string>);
}

/** An entry stands on the page of its subject, so the cells that it names must be about it, or about what points to it. */
function* strangeSubject(
  { row, cells }: LogEntry,
  changes: readonly ReleaseChange[],
  record: CheckedRecord,
): Generator<Issue> {
  const tables: Readonly<Record<string, string | undefined>> = SUBJECT_TABLES;
  const [type = "", id = ""] = [row.text("subject_type"), row.text("subject_id")];
  const subject = `${tables[type] ?? ""}/${id}`;
  if (tables[type] === undefined || type === "source" || changes.length === 0) return;
  if (id === "" || row.broken.has("subject_id")) return;
  const near = new Set(changes.flatMap(({ about }) => about));
  const all = new Set([...near].flatMap((record_id) => [record_id, ...pointedFrom(record_id, record)]));
  if (all.has(subject)) return;
  const likely = Object.entries(SUBJECT_TABLES).flatMap(([name, table]) =>
    [...near].flatMap((about) =>
      about.startsWith(`${table}/`) ? [`${name} ${about.slice(table.length + 1)}`] : [],
    ),
  );
  const others =
    likely.length === 0
      ? "correct the subject"
      : `the cells are about ${likely.join(", ")}: correct the subject`;
  yield cellIssue(row, "subject_id", {
    code: "release/subject",
    message: `${type} ${id} is not what ${cells.join(", ")} ${cells.length === 1 ? "is" : "are"} about`,
    hint: `the entry would stand on the page of ${id}; ${others}, or the cells`,
  });
}

/** The whole numbers in a text, as `1,100 of 1,800` has two. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d{1,3}(?:,\d{3})+|\d+/g) ?? []).map((number) => number.replaceAll(",", ""));
}

function isNumber({ table, field }: ReleaseChange): boolean {
  const columns = TABLE_LIST.find(({ name }) => name === table)?.columns;
  return field !== null && columns?.[field]?.kind === "integer";
}

/** A correction of a number says the number that was published, and the one that is now; several of them do so together. */
function* otherNumbers(change: ReleaseChange, corrections: readonly LogEntry[]): Generator<Issue> {
  for (const [column, actual, entry] of [
    ["old_value", change.old_value, corrections[0]],
    ["new_value", change.new_value, corrections.at(-1)],
  ] as const) {
    if (entry === undefined || actual === null || entry.row.broken.has(column)) continue;
    if (corrections.some(({ row }) => numbersIn(row.text(column) ?? "").includes(actual))) continue;
    const when = column === "old_value" ? "was published as" : "is now";
    yield cellIssue(entry.row, column, {
      code: "release/correction",
      message: `${column} does not say ${actual}, and ${namesOf(change)[0] ?? ""} ${when} ${actual}`,
      hint: `write ${actual} in digits, or mend the cell if the correction is right: what readers are told must be what happened`,
    });
  }
}

/** What the new entries of the log say of the cells that they name, held against what changed in them. */
export function* entryIssues(
  record: CheckedRecord,
  entries: readonly LogEntry[],
  changes: readonly ReleaseChange[],
): Generator<Issue> {
  const byName = new Map<string, ReleaseChange[]>();
  for (const change of changes)
    for (const name of namesOf(change)) byName.set(name, [...(byName.get(name) ?? []), change]);
  for (const entry of entries)
    yield* strangeSubject(
      entry,
      entry.cells.flatMap((cell) => byName.get(cell) ?? []),
      record,
    );
  const corrections = entries.filter(({ id, cells }) => id.startsWith("corrections/") && cells.length === 1);
  const updated = new Set(
    entries.filter(({ id }) => id.startsWith("changes/")).flatMap(({ cells }) => cells),
  );
  for (const [cell, ofCell] of Map.groupBy(corrections, ({ cells }) => cells[0] ?? "")) {
    const [change, ...others] = byName.get(cell) ?? [];
    if (!change || others.length > 0 || !isNumber(change)) continue;
    // What was updated as well had another number between: no correction says both ends.
    if (!namesOf(change).some((name) => updated.has(name))) yield* otherNumbers(change, ofCell);
  }
}
