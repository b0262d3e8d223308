import { ISSUE_CODES } from "../../pipeline/issue-codes.ts";
import type { Issue } from "../../pipeline/issue.ts";
import { counted, countIssues } from "../counts.ts";
import { escaped } from "./escape.ts";
import { REPORT_STYLE } from "./style.ts";

function anchorOf(file: string): string {
  return `file-${file.replace(/[^\w.-]+/g, "-")}`;
}

/** The anchor of each issue: several may stand at one place. */
type Anchors = ReadonlyMap<Issue, string>;

function issueItem(issue: Issue, anchors: Anchors): string {
  const why = issue.waived === null ? "" : `<p class="soft">Waived: ${escaped(issue.waived)}</p>`;
  const weight = issue.waived === null ? issue.severity : "waived";
  return `<li id="${anchors.get(issue) ?? ""}">
<span class="place">${issue.line}:${issue.column}</span>
<span class="${weight}">${weight}</span>
<div class="what"><p>${escaped(issue.message)}</p><p class="soft">${escaped(issue.hint)}</p>
<p class="soft"><code>${escaped(issue.code)}</code> ${escaped(ISSUE_CODES[issue.code].title)}</p>${why}</div>
</li>`;
}

function fileSection(file: string, issues: readonly Issue[], anchors: Anchors): string {
  return `<section aria-labelledby="${escaped(anchorOf(file))}"><h2 id="${escaped(anchorOf(file))}">${escaped(file)}</h2>
<ol class="issues">
${issues.map((issue) => issueItem(issue, anchors)).join("\n")}
</ol></section>`;
}

/** A code with a link to its first issue, and how many there are. */
function codeItem(code: string, issues: readonly Issue[], anchors: Anchors): string {
  const [first] = issues;
  const target = first ? (anchors.get(first) ?? "") : "";
  return `<li><a href="#${target}"><code>${escaped(code)}</code></a> <span class="soft">${issues.length}</span></li>`;
}

function contents(
  byFile: ReadonlyMap<string, readonly Issue[]>,
  issues: readonly Issue[],
  anchors: Anchors,
): string {
  const files = [...byFile].map(
    ([file, own]) =>
      `<li><a href="#${escaped(anchorOf(file))}">${escaped(file)}</a> <span class="soft">${own.length}</span></li>`,
  );
  const codes = [...Map.groupBy(issues, ({ code }) => code)].map(([code, own]) =>
    codeItem(code, own, anchors),
  );
  return `<nav aria-label="By file"><h2>By file</h2><ul class="places">${files.join("")}</ul></nav>
<nav aria-label="By kind"><h2>By kind</h2><ul class="places">${codes.join("")}</ul></nav>`;
}

/** The report as a page for the browser: every issue, waived ones with their reason; no script, nothing loaded. */
export function reportPage(issues: readonly Issue[]): string {
  const { errors, warnings, waived } = countIssues(issues);
  const counts = [counted(errors, "error"), counted(warnings, "warning"), `${waived} waived`].join(", ");
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const anchors: Anchors = new Map(issues.map((issue, index) => [issue, `issue-${index + 1}`]));
  const verdict =
    errors > 0
      ? "The tables have errors: what was generated before stays as it was."
      : "The tables have no errors: the data was built.";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Issue report: ${counts}</title><style>${REPORT_STYLE}</style></head>
<body><main>
<h1>Issue report</h1>
<p class="counts">${counts}</p>
<p>${verdict} This is the report of the last <code>npm run data</code>; it is shown on this machine only and is no part of the published site.</p>
${issues.length === 0 ? "" : contents(byFile, issues, anchors)}
${[...byFile].map(([file, own]) => fileSection(file, own, anchors)).join("\n")}
</main></body></html>
`;
}
