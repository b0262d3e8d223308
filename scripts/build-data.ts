import { derive } from "./pipeline/derive/derive.ts";
import { exportedFiles } from "./pipeline/export/export.ts";
import { keepReport } from "./report/last-report.ts";
import { paintFor } from "./report/paint.ts";
import { run } from "./report/run.ts";
import { watchData } from "./report/watch-data.ts";

const paint = paintFor(process.stdout);
const print = (text: string) => process.stdout.write(text);

/** `npm run data`: from data/tables/*.csv to data/generated, or to a report of what is wrong. */
process.exitCode = await run(process.argv.slice(2), {
  derive,
  exportedFiles,
  strict: process.env.CI === "true",
  paint,
  keepReport: (issues) => {
    keepReport(process.cwd(), issues);
  },
  watch: (data) => watchData(data, { derive, paint, print, clock: () => performance.now() }),
  print,
  printError: (text) => process.stderr.write(text),
});
