import { formatTables } from "./tables/format-tables.ts";

/** `npm run data:format`: writes every table anew in canonical form; `-- --check` says what would change. */
process.exitCode = formatTables(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
