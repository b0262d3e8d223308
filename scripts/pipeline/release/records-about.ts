import { SUBJECT_TABLES } from "../../../src/model/subject-tables.ts";
import type { Table } from "../../../src/model/table.ts";
import type { SnapshotRow } from "./snapshot.ts";

/** The record that a question, a change or a correction is about. */
function subjectOf({ subject_type: type = "", subject_id: id = "" }: SnapshotRow): string[] {
  const tables: Readonly<Record<string, string>> = SUBJECT_TABLES;
  const table = tables[type];
  return table === undefined || id === "" ? [] : [`${table}/${id}`];
}

/** The records that a row is about, as `TABLE/ID`: itself and those that it points to, sources left out. */
export function recordsAbout(table: Table, record: string, row: SnapshotRow): string[] {
  const pointed = Object.entries(table.columns).flatMap(([column, { target }]) => {
    const text = row[column] ?? "";
    if (target === undefined || target === "sources" || text === "") return [];
    return text.split(";").map((id) => `${target}/${id}`);
  });
  return [...new Set([`${table.name}/${record}`, ...subjectOf(row), ...pointed])];
}
