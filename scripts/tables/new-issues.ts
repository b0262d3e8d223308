import type { Issue } from "../pipeline/issue.ts";

/** What makes two issues the same one when lines have moved: everything but the line numbers. */
function identity({ code, file, row_key, value, message }: Issue): string {
  return JSON.stringify([code, file, row_key, value, message.replace(/line \d+/g, "line")]);
}

/** The issues that were not there before, of two checks of one dataset. */
export function newIssues(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const known = new Map<string, number>();
  for (const issue of before) known.set(identity(issue), (known.get(identity(issue)) ?? 0) + 1);
  return after.filter((issue) => {
    const left = known.get(identity(issue)) ?? 0;
    if (left > 0) known.set(identity(issue), left - 1);
    return left === 0;
  });
}
