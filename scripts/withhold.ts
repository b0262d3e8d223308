import { runWithhold } from "./withhold/run-withhold.ts";

/** `npm run withhold`: takes names that must not be public out of the releases. */
process.exitCode = runWithhold(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
