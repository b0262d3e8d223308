import { parseArgs } from "node:util";
import path from "node:path";
import { readSourceFolder } from "../pipeline/read/source-folder.ts";
import { counted } from "../report/counts.ts";
import { REPORTS } from "../report/report.ts";
import { understoodCall, type Printers } from "../process/call.ts";
import { canonicalText, textRows } from "./canonical-table.ts";
import { replaceFile } from "./replace-file.ts";
import { sheetFiles } from "./sheet-files.ts";
import { textDiff } from "./text-diff.ts";

const USAGE = `npm run data:format -- [--data DIR] [--check]

  --data DIR    the dataset: a folder with tables/ in it, or a bare folder of tables (default: data)
  --check       change nothing; print what would change, and end with 1 if anything would

Sorts rows, puts columns in order, and writes quotation marks, line ends and accents the one canonical way. No word, number
or id is changed. A file in which cells cannot be told apart is left as it is, and the reason is printed.
`;

/** A file of a dataset and its text in canonical form. */
interface Formatted {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

function readCall(args: readonly string[]): { data: string; check: boolean } | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return values.help ? "help" : values;
}

/**
 * The program behind `npm run data:format`.
 * @returns the exit code: 0 where every file is in canonical form now, 1 where one is not, 2 where the call made no sense
 */
export function formatTables(args: readonly string[], printers: Printers): 0 | 1 | 2 {
  const { print, printError } = printers;
  const asked = understoodCall(args, { usage: USAGE, read: readCall }, printers);
  if (typeof asked === "number") return asked;
  const source = readSourceFolder(asked.data);
  const files = sheetFiles(source);
  if (files.length === 0) {
    printError(`${source.label} has no tables\n`);
    return 2;
  }
  const read = files.map(({ sheet, file }) => ({ sheet, file, ...textRows(sheet, file) }));
  const obstacles = read.flatMap((one) => one.obstacles);
  const changed = read.flatMap(({ sheet, file, rows }): Formatted[] => {
    if (rows === null) return [];
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
    const after = canonicalText(sheet, rows);
    return before === after ? [] : [{ label: file.label, before, after }];
  });
  const unread = read.filter(({ rows }) => rows === null).length;
  const left = unread > 0 ? `; ${counted(unread, "file")} left alone` : "";
  print(REPORTS.terminal(obstacles));
  if (asked.check) {
    for (const { label, before, after } of changed) print(textDiff(label, before, after));
    const advice = changed.length > 0 ? ": run npm run data:format" : "";
    print(
      `data:format: ${changed.length} of ${counted(files.length, "file")} not in canonical form${advice}${left}\n`,
    );
    return changed.length > 0 || obstacles.length > 0 ? 1 : 0;
  }
  for (const { label, after } of changed) replaceFile(path.resolve(label), after);
  print(`data:format: ${changed.length} of ${counted(files.length, "file")} rewritten${left}\n`);
  return obstacles.length > 0 ? 1 : 0;
}
