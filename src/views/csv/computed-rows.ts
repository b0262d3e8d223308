import type { Dataset } from "../../model/dataset.ts";
import type { DownloadRow, DownloadTable } from "../../model/downloads/download-table.ts";
import { COMPUTED_TABLES } from "../../model/downloads/download-tables.ts";
import { idColumn } from "../../model/id-column.ts";
import { SUBJECT_TABLES } from "../../model/subject-tables.ts";
import type { RecordType } from "../json/record-file.ts";

/** Rows of one computed table. */
export interface ComputedRows {
  readonly table: DownloadTable;
  readonly rows: readonly DownloadRow[];
}

/** Of a dataset and a type of record: each computed table with its rows by the id of the record that they are about. */
type RowsById = readonly {
  readonly table: DownloadTable;
  readonly byId: ReadonlyMap<string, DownloadRow[]>;
}[];

const KNOWN = new WeakMap<Dataset, Map<RecordType, RowsById>>();

/** The id of the record of a type that a row is about; `null` where it is about none. */
function subjectOf(row: DownloadRow, type: RecordType, column: string): string | null {
  const id = "scope" in row ? (row.scope === type ? row.id : null) : row[column];
  return typeof id === "string" ? id : null;
}

function groupedRows(dataset: Dataset, type: RecordType): RowsById {
  const column = idColumn(SUBJECT_TABLES[type]);
  return COMPUTED_TABLES.map((table) => {
    const byId = new Map<string, DownloadRow[]>();
    for (const row of table.rows(dataset)) {
      const id = subjectOf(row, type, column);
      if (id !== null) byId.set(id, [...(byId.get(id) ?? []), row]);
    }
    return { table, byId };
  });
}

/** The rows of the computed tables that are about a record; a table without such rows is left out. */
export function computedRows(dataset: Dataset, type: RecordType, id: string): readonly ComputedRows[] {
  const ofDataset = KNOWN.get(dataset) ?? new Map<RecordType, RowsById>();
  KNOWN.set(dataset, ofDataset);
  const grouped = ofDataset.get(type) ?? groupedRows(dataset, type);
  ofDataset.set(type, grouped);
  return grouped.flatMap(({ table, byId }) => {
    const rows = byId.get(id);
    return rows === undefined ? [] : { table, rows };
  });
}
