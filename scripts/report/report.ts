import type { Issue } from "../pipeline/issue.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { terminalReport } from "./terminal.ts";

/** Every form of the issue report by name. */
export const REPORTS = {
  terminal: terminalReport,
  github: githubReport,
  json: jsonReport,
} as const satisfies Record<string, (issues: readonly Issue[]) => string>;

/** The name of a form of the issue report. */
export type ReportFormat = keyof typeof REPORTS;
