import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue } from "../pipeline/issue.ts";
import { FILES_BESIDE, type SourceFolder } from "../pipeline/read/source-folder.ts";
import { counted, countIssues } from "./counts.ts";

/** One line on a build that went well. */
export function summaryLine(dataset: Dataset, issues: readonly Issue[], files: number, out: string): string {
  const tables = Object.values(dataset.tables);
  const rows = tables.reduce((sum, table) => sum + table.length, 0);
  const { warnings, waived } = countIssues(issues);
  const accepted = waived > 0 ? ` (and ${waived} waived)` : "";
  const read = `${counted(rows, "row")} in ${counted(tables.length, "table")}, ${counted(warnings, "warning")}${accepted}`;
  return `data: ${read}; ${counted(files, "file")} written to ${out}; edition of ${dataset.edition.as_of}\n`;
}

/** What a missing file beside the tables means, for those without which something goes unchecked. */
const WITHOUT: Readonly<Partial<Record<(typeof FILES_BESIDE)[number], string>>> = {
  "edition.json": "the edition is the last day on which anything was read or looked for",
  "expectations.json": "no total is held against bounds",
  "published-ids.csv": "a lost id goes unnoticed",
};

/** A line for each file that is missing beside the tables; nothing for a bare folder of tables, which has none. */
export function absenceLine({ beside, home }: SourceFolder): string {
  if (home === null) return "";
  return FILES_BESIDE.flatMap((name) => {
    const meaning = WITHOUT[name];
    return meaning === undefined || beside.has(name) ? [] : [`data: there is no ${name}: ${meaning}\n`];
  }).join("");
}
