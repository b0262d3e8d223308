import type { Records } from "../../model/records.ts";
import { TABLE_LIST } from "../../model/tables.ts";
import { questionsAbout } from "./about.ts";
import { recordFile, type RecordFile } from "./record-file.ts";

/** The keys of the rows that rest on a source, by table. */
function rowsResting(records: Records, id: string): Record<string, readonly object[]> {
  return Object.fromEntries(
    TABLE_LIST.map((table) => {
      const resting: readonly Readonly<Record<string, unknown>>[] =
        "source_ids" in table.columns ? records.where(table.name, "source_ids" as never, id) : [];
      return [
        table.name,
        resting.map((row) => Object.fromEntries(table.key.map((name) => [name, row[name]]))),
      ];
    }),
  );
}

/** The data of a source's page: the document, and the keys of everything that rests on it. */
export function sourceFile(records: Records, id: string): RecordFile {
  return recordFile(records, {
    type: "source",
    collection: "sources",
    id,
    record: records.get("sources", id),
    derived: {},
    related: {
      ...rowsResting(records, id),
      open_questions: questionsAbout(records, "source", id),
    },
  });
}
