import type { Severity } from "../pipeline/issue-codes.ts";

/** What a report counts of an issue, or of a problem of an import. */
export interface Weighed {
  readonly severity: Severity;
  /** Why it is accepted; `null` where it is not. */
  readonly waived: string | null;
}

/** How many issues of each weight a report has. */
export interface IssueCounts {
  readonly errors: number;
  /** Warnings that nobody waived. */
  readonly warnings: number;
  readonly waived: number;
}

/** Counts issues by weight. */
export function countIssues(issues: readonly Weighed[]): IssueCounts {
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const waived = issues.filter((issue) => issue.waived !== null).length;
  return { errors, waived, warnings: issues.length - errors - waived };
}

/** `1 row`, `2 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
