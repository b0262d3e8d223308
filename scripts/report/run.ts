import path from "node:path";
import type { Dataset, Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { buildDataset, type BuildResult } from "../pipeline/build-dataset.ts";
import { releaseFiles } from "../pipeline/export/release-files.ts";
import type { Issue } from "../pipeline/issue.ts";
import { openSourceFolder, type SourceFolder } from "../pipeline/read/source-folder.ts";
import { understoodCall, type Printers } from "../process/call.ts";
import { readArguments, USAGE } from "./arguments.ts";
import { countIssues } from "./counts.ts";
import { jsonReport } from "./json.ts";
import { outputObstacle } from "./output-folder.ts";
import { recordIds } from "./record-ids.ts";
import type { Paint } from "./paint.ts";
import { replaceFile } from "../tables/replace-file.ts";
import { replaceFolder, type FolderFile } from "./replace-folder.ts";
import { REPORTS } from "./report.ts";
import { absenceLine, summaryLine } from "./summary.ts";

/** The stages after the rules, and the world around the program. */
export interface Surroundings extends Printers {
  readonly derive: (tables: Tables) => Derived;
  readonly exportedFiles: (dataset: Dataset) => Promise<Iterable<FolderFile>>;
  /** Whether unwaived warnings stop the build too. */
  readonly strict: boolean;
  /** Colours of the report for people; none unless given. */
  readonly paint?: Paint;
  /** Keeps the report for the page that shows it, whether the build went well or not. */
  readonly keepReport?: (issues: readonly Issue[]) => void;
  /** Watches a dataset until the program is ended; `null` where there is no such dataset. */
  readonly watch?: (data: string) => (() => void) | null;
}

function* withIssues(
  files: Iterable<FolderFile>,
  releases: BuildResult["releases"],
  report: string,
): Generator<FolderFile> {
  yield* files;
  yield* releaseFiles(releases);
  yield { path: "issues.json", bytes: new TextEncoder().encode(report) };
}

/** Builds a dataset, and lets go of its rows as they were checked: the exports need the memory. */
function built(
  source: SourceFolder,
  derive: Surroundings["derive"],
): Omit<BuildResult, "record" | "unreleased"> {
  const { dataset, issues, releases } = buildDataset(source, derive);
  return { dataset, issues, releases };
}

/**
 * The program behind `npm run data`.
 * @returns the exit code: 0 where data was written, 1 where the dataset has errors, 2 where the call made no sense
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print, printError } = surroundings;
  const asked = understoodCall(args, { usage: USAGE, read: readArguments }, surroundings);
  if (typeof asked === "number") return asked;
  if (asked.watch) {
    if (surroundings.watch?.(asked.data)) return 0;
    printError(`${asked.data} has no tables to watch\n`);
    return 2;
  }
  const obstacle = outputObstacle(asked.out);
  if (obstacle !== null) {
    printError(`${obstacle}\n`);
    return 2;
  }
  const source = openSourceFolder(asked.data);
  const unrecorded = asked.record ? buildDataset(source, surroundings.derive) : null;
  if (unrecorded?.dataset) {
    if (source.home === null) {
      printError("--record needs a dataset with tables/ in it, to put published-ids.csv beside\n");
      return 2;
    }
    const { text, added } = recordIds(unrecorded.record);
    replaceFile(path.join(source.home, "published-ids.csv"), text);
    if (asked.format === "terminal") print(`published-ids.csv: ${added} added\n`);
  }
  const { dataset, issues, releases } = built(openSourceFolder(asked.data), surroundings.derive);
  const stopped = dataset === null || (surroundings.strict && countIssues(issues).warnings > 0);
  print(REPORTS[asked.format](issues, surroundings.paint));
  surroundings.keepReport?.(issues);
  if (stopped) {
    const why = dataset === null ? "" : " (CI=true: warnings count)";
    printError(`data: not built${why}; what was generated before is untouched\n`);
    return 1;
  }
  const files = await surroundings.exportedFiles(dataset);
  const written = replaceFolder(asked.out, withIssues(files, releases, jsonReport(issues)));
  if (asked.format === "terminal")
    print(summaryLine(dataset, issues, written, asked.out) + absenceLine(source));
  return 0;
}
