import type { Issue } from "../pipeline/issue.ts";
import type { MadeRow } from "./made-rows.ts";
import { problemAt, type Problem } from "./problem.ts";

/** What the check of the record says against the rows of an import, at the input rows of which they were made. */
export function checkProblems(issues: readonly Issue[], rows: readonly MadeRow[]): Problem[] {
  const byKey = new Map(rows.map((row) => [`${row.table}.csv ${row.key}`, row]));
  return issues.map((issue) => {
    const name = issue.file.slice(issue.file.lastIndexOf("/") + 1);
    const row = byKey.get(`${name} ${issue.row_key ?? ""}`);
    const [first] = row?.from ?? [];
    const about = row ? `${row.table} ${row.key}` : `${name} ${issue.row_key ?? ""}`.trim();
    const place = first?.placeOf() ?? { file: issue.file, line: issue.line, column: issue.column };
    return problemAt(place, "import/check", `${about}: ${issue.message} (${issue.code})`, issue.hint);
  });
}
