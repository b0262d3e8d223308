import { derive } from "./pipeline/derive/derive.ts";
import { exportedFiles } from "./pipeline/export/export.ts";
import { run } from "./report/run.ts";

/** `npm run data`: from data/tables/*.csv to data/generated, or to a report of what is wrong. */
process.exitCode = await run(process.argv.slice(2), {
  derive,
  exportedFiles,
  strict: process.env.CI === "true",
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
