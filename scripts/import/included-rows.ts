import type { Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { buildDataset } from "../pipeline/build-dataset.ts";
import type { Issue } from "../pipeline/issue.ts";
import type { SourceFolder } from "../pipeline/read/source-folder.ts";
import { editedSource, type RowsByTable } from "../tables/edited-source.ts";
import { newIssues } from "../tables/new-issues.ts";
import type { LeftOut, MadeRow } from "./made-rows.ts";
import { mergedTables, type Merged, type WrittenBefore } from "./merged-tables.ts";

/** The rows of an import that the inclusion rule lets in, and what the check of the whole record says of them. */
export interface Included {
  readonly rows: readonly MadeRow[];
  readonly stopped: readonly LeftOut[];
  readonly merged: Merged;
  readonly after: SourceFolder;
  /** Errors that the rows would bring. */
  readonly issues: readonly Issue[];
  /** Published values that the rows change: no mistake, but the next build asks for an entry that says why. */
  readonly unlogged: readonly Issue[];
}

/** The officers that an import would newly list and the inclusion rule keeps out, each with the reason. */
function keptOut(issues: readonly Issue[], { counts }: Merged): Map<string, string> {
  const added = new Set(counts.get("officers")?.added.map(({ key }) => key));
  const found = issues.filter(
    ({ code, row_key: key }) => code === "rule/inclusion" && key !== null && added.has(key),
  );
  return new Map(
    found.map(({ row_key: key, message }) => [
      key ?? "",
      `the inclusion rule: ${message.replace(key ?? "", "the officer")}`,
    ]),
  );
}

/** Checks a record with the rows of an import in it; people whom the inclusion rule keeps out go, with all their rows. */
export function includedRows(
  source: SourceFolder,
  present: RowsByTable,
  made: readonly MadeRow[],
  writtenBefore: WrittenBefore,
  derive: (tables: Tables) => Derived,
): Included {
  const before = buildDataset(source, derive).issues;
  const tables = [...new Set(made.map(({ table }) => table))];
  const stopped: LeftOut[] = [];
  let rows = made;
  for (;;) {
    const merged = mergedTables(present, rows, tables, writtenBefore);
    const after = editedSource(source, merged.tables);
    const issues = newIssues(before, buildDataset(after, derive).issues).filter(
      ({ severity }) => severity === "error",
    );
    const out = keptOut(issues, merged);
    if (out.size === 0) {
      const unlogged = issues.filter(({ code }) => code === "release/unlogged");
      return {
        rows,
        stopped,
        merged,
        after,
        unlogged,
        issues: issues.filter((issue) => !unlogged.includes(issue)),
      };
    }
    const isOut = ({ values }: MadeRow) => out.has(values.officer_id ?? "");
    for (const [id, why] of out) {
      const own = rows.filter(({ values }) => values.officer_id === id).flatMap(({ from }) => from);
      stopped.push({ kind: "stopped", why, rows: [...new Set(own)] });
    }
    rows = rows.filter((row) => !isOut(row));
  }
}
