import { runImport } from "./import/run-import.ts";
import { derive } from "./pipeline/derive/derive.ts";

/** `npm run import`: from a file of somebody else's and a mapping to rows of the tables. */
process.exitCode = await runImport(process.argv.slice(2), {
  derive,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
