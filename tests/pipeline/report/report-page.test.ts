import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { ISSUE_CODES } from "../../../scripts/pipeline/issue-codes.ts";
import { issueAt, type Issue } from "../../../scripts/pipeline/issue.ts";
import { overlayOf } from "../../../scripts/site/data-overlay.ts";
import { reportPage } from "../../../scripts/report/html/report-page.ts";

const error = issueAt(
  { file: "data/tables/officers.csv", line: 4, column: 7 },
  {
    code: "rule/plain-text",
    value: "<b>",
    message: "note has markup (<script>alert(1)</script>)",
    hint: `a "hint" & more`,
  },
);
const warning = issueAt(
  { file: "data/tables/figures.csv", line: 2, column: 1 },
  { code: "rule/shares", message: "shares add up to more", hint: "look again" },
);
const waived: Issue = { ...warning, line: 9, waived: "Shared by both officers." };

describe("the page of the report", () => {
  const page = reportPage([warning, waived, error]);

  test("has every issue with place, weight, words, code and what the code means; waived ones with their reason", () => {
    expect(page).toContain("<title>Issue report: 1 error, 1 warning, 1 waived</title>");
    expect(page.match(/<li id="/g)).toHaveLength(3);
    expect(page).toContain('<span class="place">4:7</span>');
    expect(page).toContain(ISSUE_CODES["rule/plain-text"].title);
    expect(page).toContain("Waived: Shared by both officers.");
  });

  test("leads to every file and every kind", () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets).toHaveLength(4);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });

  test("is valid, has no script, loads nothing, and no text of the tables is markup in it", async () => {
    expect(page).not.toMatch(/<script|<b>|src=|<link|url\(/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  test("says so where there is nothing to tell", () => {
    expect(reportPage([])).toContain("The tables have no errors: the data was built.");
  });
});

describe("the overlay in development", () => {
  test("lies over the page for errors only, with the whole report and the first place", () => {
    expect(overlayOf([warning, waived], "/project")).toBeNull();
    const overlay = overlayOf([warning, error], "/project");
    expect(overlay?.err).toMatchObject({
      title: "1 error in the tables",
      loc: { file: "/project/data/tables/officers.csv", line: 4, column: 7 },
    });
    expect(overlay?.err.stack).toContain("rule/shares");
  });
});
