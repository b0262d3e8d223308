import type { Issue } from "../pipeline/issue.ts";
import { counted, countIssues } from "./counts.ts";

const PLACE_WIDTH = 7;
const SEVERITY_WIDTH = 8;
const CODE_MIN_WIDTH = 16;

/** One issue: place, severity, code and message on a line, what to do below the message. */
function issueLines(issue: Issue, codeWidth: number): string[] {
  const place = `${issue.line}:${issue.column}`.padEnd(PLACE_WIDTH);
  const head = `  ${place} ${issue.severity.padEnd(SEVERITY_WIDTH)} ${issue.code.padEnd(codeWidth)} `;
  return [head + issue.message, " ".repeat(head.length) + issue.hint];
}

/** The report for people: issues by file, as DESIGN section 8 has it; waived warnings are left out, and counted. */
export function terminalReport(issues: readonly Issue[]): string {
  const { errors, warnings, waived } = countIssues(issues);
  const open = issues.filter((issue) => issue.waived === null);
  const files = [...new Set(open.map((issue) => issue.file))];
  const codeWidth = Math.max(CODE_MIN_WIDTH, ...open.map((issue) => issue.code.length));
  const blocks = files.map((file) => {
    const lines = open
      .filter((issue) => issue.file === file)
      .flatMap((issue) => issueLines(issue, codeWidth));
    return `${file}\n${lines.join("\n")}\n`;
  });
  if (blocks.length === 0) return "";
  const counts = [counted(errors, "error"), counted(warnings, "warning")];
  if (waived > 0) counts.push(`${waived} waived`);
  return `${blocks.join("\n")}\n${counts.join(", ")}\n`;
}
