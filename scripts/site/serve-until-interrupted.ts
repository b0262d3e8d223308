import { lastReportPage, REPORT_ADDRESS } from "../report/last-report.ts";
import { builtBase } from "./built-base.ts";
import { PROJECT_ROOT } from "./project.ts";
import { serveSite, wantedPort } from "./serve-site.ts";

/** Serves a built site below the path for which it was built, and prints its address; ends with 0 on Ctrl-C. Rejects where the port is taken. */
export async function serveUntilInterrupted(root: string): Promise<void> {
  const pages = new Map([[REPORT_ADDRESS, () => lastReportPage(PROJECT_ROOT)]]);
  const running = await serveSite({ root, base: builtBase(root), pages }, wantedPort());
  console.log(`The site is at ${running.address}  (Ctrl-C ends it)`);
  console.log(`The report on the data: ${running.address}${REPORT_ADDRESS}`);
  const end = async () => {
    await running.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void end());
  process.once("SIGTERM", () => void end());
}
