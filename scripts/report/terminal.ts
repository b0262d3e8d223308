import type { Place } from "../pipeline/issue.ts";
import { counted, countIssues, type Weighed } from "./counts.ts";
import { PLAIN, type Paint } from "./paint.ts";

/** An issue, or a problem of an import. */
export interface Reported extends Place, Weighed {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const PLACE_WIDTH = 7;
const SEVERITY_WIDTH = 8;
const CODE_MIN_WIDTH = 16;

/** Above so many issues of one code in one file only the first ones are printed: they have one cause. */
const MOST = 15;
const FIRST = 10;

/** A warning that every new row brings until its id is recorded: in a report with errors it would bury them. */
const COMES_WITH_ROWS = "link/unrecorded-id";

/** One issue: place, severity, code and message on a line, what to do below the message. */
function issueLines(issue: Reported, codeWidth: number, paint: Paint): string[] {
  const place = paint("place", `${issue.line}:${issue.column}`.padEnd(PLACE_WIDTH));
  const severity = paint(issue.severity, issue.severity.padEnd(SEVERITY_WIDTH));
  const code = paint("code", issue.code.padEnd(codeWidth));
  const indent = " ".repeat(2 + PLACE_WIDTH + 1 + SEVERITY_WIDTH + 1 + codeWidth + 1);
  return [`  ${place} ${severity} ${code} ${issue.message}`, indent + paint("hint", issue.hint)];
}

/** The issues of one file in their order; of a code that stands there very often the first ones, and how many more. */
function fileLines(issues: readonly Reported[], codeWidth: number, paint: Paint): string[] {
  const byCode = Map.groupBy(issues, ({ code }) => code);
  const shown = new Set(
    [...byCode.values()].flatMap((same) => (same.length > MOST ? same.slice(0, FIRST) : same)),
  );
  const lines = issues
    .filter((issue) => shown.has(issue))
    .flatMap((issue) => issueLines(issue, codeWidth, paint));
  for (const [code, same] of byCode) {
    if (same.length <= MOST) continue;
    lines.push(`  and ${same.length - FIRST} more of ${code} in this file; --format json lists every one`);
  }
  return lines;
}

/**
 * The report for people: issues by file; waived warnings are left out, and counted, and so
 * are ids that are not recorded yet, as long as there are errors.
 */
export function terminalReport(issues: readonly Reported[], paint: Paint = PLAIN): string {
  const { errors, warnings, waived } = countIssues(issues);
  const isLater = ({ code }: Reported) => errors > 0 && code === COMES_WITH_ROWS;
  const later = issues.filter(isLater).length;
  const open = issues.filter((issue) => issue.waived === null && !isLater(issue));
  const files = [...new Set(open.map((issue) => issue.file))];
  const codeWidth = Math.max(CODE_MIN_WIDTH, ...open.map((issue) => issue.code.length));
  const blocks = files.map((file) => {
    const lines = fileLines(
      open.filter((issue) => issue.file === file),
      codeWidth,
      paint,
    );
    return `${paint("file", file)}\n${lines.join("\n")}\n`;
  });
  if (blocks.length === 0) return "";
  const counts = [counted(errors, "error"), counted(warnings, "warning")];
  if (waived > 0) counts.push(`${waived} waived`);
  const left =
    later > 0 ? `${counted(later, "new id")} not recorded yet: listed when the errors are mended\n` : "";
  return `${blocks.join("\n")}\n${counts.join(", ")}\n${left}`;
}
