import { cellIssue, type CheckedRecord, type CheckedRow, type Waiver } from "../check/checked.ts";
import { ISSUE_CODES, type IssueCode } from "../issue-codes.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../issue-nearest.ts";

const WARNINGS = (Object.keys(ISSUE_CODES) as IssueCode[]).filter(
  (code) => ISSUE_CODES[code].severity === "warning",
);

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function waives({ values }: CheckedRow<Waiver>, issue: Issue): boolean {
  if (values.code !== issue.code || values.file !== fileName(issue.file)) return false;
  return (values.row_key ?? "") === (issue.row_key ?? "");
}

/**
 * Marks waived warnings with the reason, and adds an issue for every waiver that cannot waive anything, or that waives
 * nothing where every rule could look.
 */
export function applyWaivers(record: CheckedRecord, issues: readonly Issue[]): Issue[] {
  const waivers = record.waivers.rows.filter((row) => row.broken.size === 0);
  const used = new Set<CheckedRow<Waiver>>();
  const waived = issues.map((issue) => {
    const waiver = issue.severity === "warning" ? waivers.find((row) => waives(row, issue)) : undefined;
    if (!waiver) return issue;
    used.add(waiver);
    return { ...issue, waived: waiver.values.reason };
  });
  // Where something else is an error, many rules did not look: what they would have found is not gone.
  const isLookedFor = issues.every(({ severity }) => severity !== "error");
  const idle = waivers.filter((row) => !used.has(row));
  const wrong = idle.flatMap((row) => {
    const { code } = row.values;
    if ((WARNINGS as readonly string[]).includes(code)) {
      if (!isLookedFor) return [];
      const hint =
        "the warning is gone, or stands elsewhere: take the waiver out or correct file and row_key";
      return cellIssue(row, "code", {
        code: "waiver/unused",
        message: `no warning ${code} is found there`,
        hint,
      });
    }
    const isError = Object.hasOwn(ISSUE_CODES, code);
    return cellIssue(row, "code", {
      code: "waiver/not-a-warning",
      message: isError ? `${code} is an error and cannot be waived` : `${code} is not the code of an issue`,
      hint: isError ? "correct the data" : didYouMean(code, WARNINGS, `warnings: ${WARNINGS.join(", ")}`),
    });
  });
  return [...waived, ...wrong];
}
