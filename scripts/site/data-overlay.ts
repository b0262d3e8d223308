import path from "node:path";
import type { Issue } from "../pipeline/issue.ts";
import { counted, countIssues } from "../report/counts.ts";
import { terminalReport } from "../report/terminal.ts";

/** What Astro's overlay on a page in development shows of an error: plain texts, which Astro makes inert. */
export interface Overlay {
  readonly type: "error";
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
    readonly stack: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

/**
 * The report as an overlay; `null` where the tables have no errors.
 * @param root the folder from which the paths of the report are seen
 */
export function overlayOf(issues: readonly Issue[], root: string): Overlay | null {
  const errors = issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return null;
  return {
    type: "error",
    err: {
      name: "npm run data",
      title: `${counted(countIssues(issues).errors, "error")} in the tables`,
      message: `${first.file}:${first.line}:${first.column} ${first.message}`,
      hint: `${first.hint.replace(/\.$/, "")}. The page comes back by itself when the tables are mended.`,
      stack: terminalReport(issues),
      loc: { file: path.resolve(root, first.file), line: first.line, column: first.column },
    },
  };
}
