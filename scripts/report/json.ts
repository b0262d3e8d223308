import type { Issue } from "../pipeline/issue.ts";
import { countIssues } from "./counts.ts";

/** The report for programs, and `issues.json`: counts, then every issue, waived ones with their reason. */
export function jsonReport(issues: readonly Issue[]): string {
  return `${JSON.stringify({ ...countIssues(issues), issues }, null, 2)}\n`;
}
