import path from "node:path";
import type { Derived } from "../../src/model/dataset.ts";
import { countChanges, type Release } from "../../src/model/release.ts";
import type { Tables } from "../../src/model/tables.ts";
import { buildDataset } from "../pipeline/build-dataset.ts";
import { readSourceFolder } from "../pipeline/read/source-folder.ts";
import { recordIds } from "../report/record-ids.ts";
import { replaceFolder } from "../report/replace-folder.ts";
import { terminalReport } from "../report/terminal.ts";
import { replaceFile } from "../tables/replace-file.ts";
import { understoodCall, type Printers } from "../process/call.ts";
import { readArguments, USAGE } from "./arguments.ts";
import { changelogEntry, changelogText } from "./changelog.ts";
import { newRelease, releaseFiles } from "./new-release.ts";
import { refusalOf } from "./refusal.ts";

/** The derivations, and the world around the program. */
export interface Surroundings extends Printers {
  readonly derive: (tables: Tables) => Derived;
}

function summaryLine(release: Release): string {
  const { added, modified, deleted } = countChanges(release.changes);
  const what = release.number === 1 ? "the first" : `${added} added, ${modified} changed, ${deleted} removed`;
  return `release ${release.number}, state of ${release.as_of}: ${what}\n`;
}

/**
 * The program behind `npm run release`.
 * @returns the exit code: 0 where a release was made (or would be), 1 where it was refused, 2 where the call made no sense
 */
export function runRelease(args: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  const { print, printError } = surroundings;
  const asked = understoodCall(args, { usage: USAGE, read: readArguments }, surroundings);
  if (typeof asked === "number") return asked;
  const source = readSourceFolder(asked.data);
  if (source.home === null) {
    printError(`release: ${source.label} is no dataset with tables/ in it\n`);
    return 2;
  }
  const result = buildDataset(source, surroundings.derive);
  const refusal = refusalOf(result);
  if (refusal !== null) {
    printError(
      `${result.dataset === null ? terminalReport(result.issues) : ""}release: not made: ${refusal}\n`,
    );
    return 1;
  }
  const made = newRelease(source, result);
  if (asked.dryRun) {
    print(changelogEntry(made.release));
    return 0;
  }
  const folder = path.join(source.home, "releases");
  const releases = [...result.releases.map(({ release }) => release), made.release];
  replaceFolder(path.join(folder, String(made.release.number)), releaseFiles(made));
  replaceFile(path.join(folder, "CHANGELOG.md"), changelogText(releases));
  replaceFile(path.join(source.home, "published-ids.csv"), recordIds(result.record).text);
  print(summaryLine(made.release));
  return 0;
}
