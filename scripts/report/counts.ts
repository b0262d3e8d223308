import type { Issue } from "../pipeline/issue.ts";

/** How many issues of each weight a report has. */
export interface IssueCounts {
  readonly errors: number;
  /** Warnings that nobody waived. */
  readonly warnings: number;
  readonly waived: number;
}

/** Counts issues by weight. */
export function countIssues(issues: readonly Issue[]): IssueCounts {
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const waived = issues.filter((issue) => issue.waived !== null).length;
  return { errors, waived, warnings: issues.length - errors - waived };
}

/** `1 row`, `2 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
