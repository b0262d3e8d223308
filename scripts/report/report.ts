import type { Issue } from "../pipeline/issue.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import type { Paint } from "./paint.ts";
import { terminalReport } from "./terminal.ts";

/** The name of a form of the issue report. */
export type ReportFormat = "terminal" | "github" | "json";

/** Writes the issues in one form; only the form for people has colours. */
export type Report = (issues: readonly Issue[], paint?: Paint) => string;

/** Every form of the issue report by name. */
export const REPORTS: Readonly<Record<ReportFormat, Report>> = {
  terminal: terminalReport,
  github: githubReport,
  json: jsonReport,
};
