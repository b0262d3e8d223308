import type { Issue } from "../pipeline/issue.ts";

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** One annotation command of GitHub Actions. */
function annotation(issue: Issue): string {
  const properties = [
    `file=${escapeProperty(issue.file)}`,
    `line=${issue.line}`,
    `col=${issue.column}`,
    `title=${escapeProperty(issue.code)}`,
  ];
  return `::${issue.severity} ${properties.join(",")}::${escapeData(`${issue.message}\n${issue.hint}`)}\n`;
}

/** The report as annotations that GitHub shows beside the changed lines; waived warnings are left out. */
export function githubReport(issues: readonly Issue[]): string {
  return issues
    .filter((issue) => issue.waived === null)
    .map(annotation)
    .join("");
}
