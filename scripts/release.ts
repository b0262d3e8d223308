import { derive } from "./pipeline/derive/derive.ts";
import { runRelease } from "./release/run-release.ts";

/** `npm run release`: makes the present tables a numbered edition that stays as it is. */
process.exitCode = runRelease(process.argv.slice(2), {
  derive,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
