import { SUBJECT_TABLES } from "../../../src/model/subject-tables.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import type { SubjectType } from "../../../src/model/vocabulary/places.ts";
import {
  cellIssue,
  soundRows,
  type CheckedRecord,
  type CheckedRow,
  type Collection,
} from "../check/checked.ts";
import type { Finding, Issue } from "../issue.ts";
import { didYouMean } from "../issue-nearest.ts";
import { idsIn, isMissing, type KnownIds } from "./known-ids.ts";

interface Subject {
  readonly subject_type: SubjectType;
  readonly subject_id: string | null;
}

/** The questions, changes and corrections whose subject could be read. */
function subjectRows(record: CheckedRecord): CheckedRow<Subject>[] {
  const { open_questions: questions, changes, corrections } = record.tables;
  const columns = ["subject_type", "subject_id"] as const;
  return [
    ...soundRows(questions, ...columns),
    ...soundRows(changes, ...columns),
    ...soundRows(corrections, ...columns),
  ];
}

function unresolved(id: string, table: TableName, known: KnownIds): Finding {
  const elsewhere = Object.entries(SUBJECT_TABLES).find(([, other]) => known.get(other)?.rows.has(id));
  return {
    code: "link/unresolved",
    message: `subject_id "${id}" is not in ${table}`,
    hint: elsewhere
      ? `it is the id of a ${elsewhere[0]}`
      : didYouMean(id, idsIn(known, table), `the ids are in ${table}.csv`),
  };
}

function subjectFinding({ subject_type: type, subject_id: id }: Subject, known: KnownIds): Finding | null {
  if (type === "site") {
    if (id === null) return null;
    const hint = "leave subject_id empty, or write what kind of record it is";
    return { code: "link/subject", message: "the whole record has no id", hint };
  }
  const table = SUBJECT_TABLES[type];
  if (id === null) {
    const hint = `write an id of ${table}.csv`;
    return { code: "link/subject", message: `which ${type} it is about is not said`, hint };
  }
  return isMissing(known, table, id) ? unresolved(id, table, known) : null;
}

/**
 * Questions, changes and corrections whose record is not there; their subject is broken afterwards.
 * @param isExplained whether another issue speaks of the id
 */
export function* subjectIssues(
  record: CheckedRecord,
  known: KnownIds,
  isExplained: (collection: Collection, id: string) => boolean,
): Generator<Issue> {
  for (const row of subjectRows(record)) {
    const { subject_type: type, subject_id: id } = row.values;
    if (type !== "site" && id !== null && isExplained(SUBJECT_TABLES[type], id)) continue;
    const finding = subjectFinding(row.values, known);
    if (!finding) continue;
    row.breakColumn("subject_id");
    yield cellIssue(row, "subject_id", finding);
  }
}

/** The record that each question, change and correction is about, once for each of them. */
export function* subjectsOf(
  record: CheckedRecord,
): Generator<{ readonly collection: TableName; readonly id: string }> {
  for (const { values } of subjectRows(record)) {
    if (values.subject_id === null || values.subject_type === "site") continue;
    yield { collection: SUBJECT_TABLES[values.subject_type], id: values.subject_id };
  }
}
