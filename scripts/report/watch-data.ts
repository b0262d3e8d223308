import type { Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { buildDataset } from "../pipeline/build-dataset.ts";
import { readSourceFolder } from "../pipeline/read/source-folder.ts";
import { counted, countIssues } from "./counts.ts";
import { PLAIN, type Paint } from "./paint.ts";
import { terminalReport } from "./terminal.ts";
import { watchFiles } from "./watch-files.ts";

/** What watching needs of the world. */
export interface WatchSurroundings {
  readonly derive: (tables: Tables) => Derived;
  readonly print: (text: string) => void;
  readonly paint?: Paint;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

/** Checks a dataset and prints the report and one line; writes nothing. */
function check(data: string, { derive, print, paint = PLAIN, clock }: WatchSurroundings): void {
  const start = clock();
  const { issues } = buildDataset(readSourceFolder(data), derive);
  const { errors, warnings } = countIssues(issues);
  print(terminalReport(issues, paint));
  const found = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  print(`data: ${found}; checked in ${Math.round(clock() - start)} ms; watching, Ctrl-C ends it\n`);
}

/**
 * Checks a dataset now and whenever one of its files is saved.
 * @returns what ends the watching; `null` where there is no such dataset
 */
export function watchData(data: string, surroundings: WatchSurroundings): (() => void) | null {
  const { tables, label, home } = readSourceFolder(data);
  if (tables === null) return null;
  check(data, surroundings);
  return watchFiles(home === null ? [label] : [home, label], () => {
    check(data, surroundings);
  });
}
