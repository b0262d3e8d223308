import { readSourceFolder } from "../pipeline/read/source-folder.ts";
import { checkTables } from "../pipeline/check-tables.ts";
import { soundRows } from "../pipeline/check/checked.ts";

/** An address of a document, and the row that names it. */
export interface SourceAddress {
  readonly source_id: string;
  readonly column: "url" | "archive_url";
  readonly address: string;
  /** The day on which the document was read. */
  readonly retrieved_on: string;
  /** Whether the source names an archived copy too. */
  readonly archived: boolean;
  readonly file: string;
  readonly line: number;
}

/** Every address of the sources of a dataset that is one, in the order of the table. */
export function sourceAddresses(folder: string): readonly SourceAddress[] {
  const { record } = checkTables(readSourceFolder(folder));
  const rows = soundRows(record.tables.sources, "source_id", "url", "archive_url", "retrieved_on");
  return rows.flatMap(({ values, file, line }) =>
    (["url", "archive_url"] as const).flatMap((column) => {
      const address = values[column];
      if (address === null) return [];
      const { source_id, retrieved_on, archive_url } = values;
      return [{ source_id, column, address, retrieved_on, archived: archive_url !== null, file, line }];
    }),
  );
}
