import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Issue } from "../pipeline/issue.ts";
import { replaceFile } from "../tables/replace-file.ts";
import { reportPage } from "./html/report-page.ts";
import { jsonReport } from "./json.ts";

/** Where the report of the last data build is kept, whether the build went well or not: never below the site. */
const FILE = "node_modules/.cache/vacatur/issues.json";

/** The address of the report in the servers for looking at the site, below its base. */
export const REPORT_ADDRESS = "_report/";

/** Keeps the report of a data build for the page that shows it. */
export function keepReport(root: string, issues: readonly Issue[]): void {
  const file = path.join(root, FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, jsonReport(issues));
}

/** The page of the report of the last data build; without issues where none was kept. */
export function lastReportPage(root: string): string {
  let issues: readonly Issue[] = [];
  try {
    issues = (JSON.parse(readFileSync(path.join(root, FILE), "utf8")) as { issues: Issue[] }).issues;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return reportPage(issues);
}
