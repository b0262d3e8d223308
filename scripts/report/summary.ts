import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue } from "../pipeline/issue.ts";
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
