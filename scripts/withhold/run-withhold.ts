import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { nameFinder, readNames } from "../guards/private-names.ts";
import { readReleases } from "../pipeline/release/read-releases.ts";
import { readSourceFolder } from "../pipeline/read/source-folder.ts";
import { understoodCall, type Printers } from "../process/call.ts";
import { changelogText } from "../release/changelog.ts";
import { releaseFiles } from "../release/new-release.ts";
import { counted } from "../report/counts.ts";
import { replaceFolder } from "../report/replace-folder.ts";
import { terminalReport } from "../report/terminal.ts";
import { replaceFile } from "../tables/replace-file.ts";
import { readArguments, USAGE } from "./arguments.ts";
import { withheldRelease, type WithheldRelease } from "./withheld-release.ts";
import { nameWithholder, type WithheldText } from "./withheld-text.ts";

/** Every id that was published; of an old one nothing else is left in the tables. */
const IDS = "published-ids.csv";

/** What the program writes or makes anew, below the dataset: the rest is mended by hand. */
const OWN = /^(?:releases|generated)\/|^published-ids\.csv$/;

/** Files that have texts. */
const TEXTS = /\.(?:csv|json|md|txt)$/;

/** The names in a file; a line of the report says why there are none. */
function namesIn(file: string): readonly string[] {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const names = readNames(file);
  if (names.length === 0) throw new Error(`${file} has no name in it`);
  if (nameFinder(names)("withheld") !== null) throw new Error(`${file} has a word that takes a name's place`);
  return names;
}

/** The lines of other files in which a name stands still, as `FILE:LINE`; of a file as a whole where lines part it. */
function leftIn(home: string, names: readonly string[]): readonly string[] {
  const find = nameFinder(names);
  const files = readdirSync(home, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => TEXTS.test(file) && !OWN.test(file))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(path.join(home, file), "utf8");
    if (find(text) === null) return [];
    const lines = text.split("\n").flatMap((line, index) => (find(line) === null ? [] : [index + 1]));
    return lines.length === 0 ? [file] : lines.map((line) => `${file}:${line}`);
  });
}

function write(home: string, releases: readonly WithheldRelease[], ids: WithheldText): void {
  const folder = path.join(home, "releases");
  for (const withheld of releases)
    if (withheld.places.size > 0)
      replaceFolder(path.join(folder, String(withheld.release.number)), releaseFiles(withheld));
  if (releases.some(({ places }) => places.size > 0))
    replaceFile(path.join(folder, "CHANGELOG.md"), changelogText(releases.map(({ release }) => release)));
  if (ids.places > 0) replaceFile(path.join(home, IDS), ids.text);
}

/** Where names stood, a line each. */
function placeLines(releases: readonly WithheldRelease[], ids: WithheldText): readonly string[] {
  const ofReleases = releases.flatMap(({ release, places }) =>
    [...places].map(([file, count]) => `release ${release.number}, ${file}: ${counted(count, "place")}`),
  );
  return ids.places > 0 ? [...ofReleases, `${IDS}: ${counted(ids.places, "place")}`] : ofReleases;
}

/**
 * The program behind `npm run withhold`.
 * @returns the exit code: 0 where no name stands below the folder any more (or none would), 1 where one stands in a file
 *   that is mended by hand, or a release cannot be read, 2 where the call made no sense
 */
export function runWithhold(args: readonly string[], printers: Printers): 0 | 1 | 2 {
  const { print, printError } = printers;
  const asked = understoodCall(
    args,
    {
      usage: USAGE,
      read: (words) => {
        const call = readArguments(words);
        return call === "help" ? call : { ...call, list: namesIn(call.names) };
      },
    },
    printers,
  );
  if (typeof asked === "number") return asked;
  const source = readSourceFolder(asked.data);
  if (source.home === null) {
    printError(`withhold: ${source.label} is no dataset with tables/ in it\n`);
    return 2;
  }
  const { releases, issues } = readReleases(source);
  if (issues.length > 0) {
    printError(`${terminalReport(issues)}withhold: nothing is written: a release cannot be read\n`);
    return 1;
  }
  const withhold = nameWithholder(asked.list);
  const withheld = releases.map((release) => withheldRelease(release, withhold));
  const file = path.join(source.home, IDS);
  const ids = withhold(existsSync(file) ? readFileSync(file, "utf8") : "");
  if (!asked.dryRun) write(source.home, withheld, ids);
  const lines = placeLines(withheld, ids);
  const done = asked.dryRun ? "would be withheld" : "withheld";
  print(lines.length === 0 ? "no name stands in a release\n" : `${done}:\n${list(lines)}`);
  const left = leftIn(source.home, asked.list);
  if (left.length > 0) print(`to be mended by hand, below ${source.home}:\n${list(left)}`);
  return left.length === 0 ? 0 : 1;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join("");
}
