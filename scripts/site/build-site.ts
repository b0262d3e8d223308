import { statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { shardOf } from "../../src/model/build/shard.ts";
import { publicationGuard } from "../guards/expect-publishable.ts";
import { keepHeapSmall } from "../process/small-heap.ts";
import { allEnded } from "./all-ended.ts";
import { BuildNotes } from "./build-notes.ts";
import { buildParts } from "./build-parts.ts";
import { pathsBelow } from "./files-below.ts";
import { filesPrint } from "./files-print.ts";
import { provideFonts } from "./fonts.ts";
import { generatedFolder } from "./generated-folder.ts";
import { writeHeadersFile } from "./headers-file.ts";
import { expectAllParts, markPart, unmarkPart } from "./part-mark.ts";
import { mergeParts } from "./merge-parts.ts";
import { providePageProgram } from "./page-program.ts";
import { keptPictures } from "./picture-cache.ts";
import { runNode } from "./program.ts";
import { precompress } from "./precompress.ts";
import { PROJECT_ROOT } from "./project.ts";
import { follow, Progress } from "./progress.ts";
import { publish } from "./publish.ts";
import { writeSearchIndex } from "./search-index.ts";
import { siteBase } from "./serve-site.ts";
import { settingProblems } from "./settings.ts";
import { siteDirectory, siteObstacle } from "./site-folder.ts";
import { step } from "./step.ts";

const BUILD_DATA = `${PROJECT_ROOT}/scripts/build-data.ts`;
const DRAW_PICTURES = `${PROJECT_ROOT}/scripts/site/draw-pictures.ts`;

/**
 * Memory that a drawing took is kept for the next one (a setting of mimalloc, with which resvg allocates): to give
 * megabytes back and ask for them again with each picture takes a quarter of the time on processors.
 */
const DRAWING_MEMORY = { MIMALLOC_PURGE_DELAY: "-1" };

/** Throws, with all that is wrong, where no site can be built as the settings ask: before minutes are spent on it. */
export function expectBuildable(): void {
  const obstacle = siteObstacle(siteDirectory());
  const problems = [...settingProblems(process.env), ...(obstacle === null ? [] : [obstacle])];
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

/** Whether files are also wanted as `.br` and `.gz`: `SITE_PRECOMPRESS` is `1`. */
function isPrecompressed(): boolean {
  return process.env.SITE_PRECOMPRESS === "1";
}

/** Checks the tables and writes `data/generated/`. Rejects if the tables have errors; what was generated before stays. */
export function buildData(): Promise<void> {
  return step("Check the tables, build the data", () => runNode(BUILD_DATA, [], { output: "shown" }));
}

/** The same, as strict as for publication: a warning that nobody waived is a failure too. */
export function buildDataStrictly(): Promise<void> {
  return runNode(BUILD_DATA, [], { output: "shown", env: { CI: "true" } });
}

/** How a site is built. */
export interface BuildPlan {
  /** Whether pages of the last build are kept where nothing changed of what they show. */
  readonly keeps?: boolean;
}

/**
 * Builds pages, pictures and search index from `data/generated/` into a fresh folder, and changes it for the published
 * one at the end: a build that fails leaves the last good site whole. Returns the folder. Rejects with the failure of a
 * step, and where another build is at work.
 */
export async function buildPages({ keeps = false }: BuildPlan = {}): Promise<string> {
  expectBuildable();
  const directory = siteDirectory();
  const part = shardOf(process.env.SHARD);
  const notes = part === null ? await BuildNotes.of(directory) : null;
  const data = filesPrint(generatedFolder());
  const build = async (built: string) => {
    const hindrance = keeps && notes !== null ? await notes.goOn() : null;
    if (hindrance !== null) console.log(`All pages are made: ${hindrance}.\n`);
    await fillWithPages(built, notes);
    if (part !== null) markPart(built, part);
    if (notes !== null) await finish(built, notes);
    if (filesPrint(generatedFolder()) !== data)
      throw new Error("The data were built anew while the site was made of them: build the site again.");
  };
  await publish(directory, build, async () => {
    await notes?.seal();
  });
  return directory;
}

async function fillWithPages(built: string, notes: BuildNotes | null): Promise<void> {
  await step("Cut the fonts", provideFonts);
  const program = await step("Bundle the templates", providePageProgram);
  await step("Build the pages", () =>
    buildParts(program, built, notes === null ? {} : { notes: (part) => notes.plan(part) }),
  );
  await step("Draw the pictures", async () => {
    const how = notes !== null && notes.kept === null ? "whole" : "changed";
    const { SITE_DATA: data = "" } = process.env;
    const progress = new Progress("pictures");
    await runNode(DRAW_PICTURES, [built, how, ...(data === "" ? [] : [keptPictures(data)])], {
      output: "on-failure",
      endsWithThis: true,
      env: DRAWING_MEMORY,
      onMessage: follow(progress),
    }).finally(() => {
      progress.end();
    });
    console.log(`  ${progress.total} pictures drawn`);
  });
  if (!notes?.kept) return;
  await step("Keep what did not change", async () => {
    console.log(`  ${await notes.putKept(built)} files kept`);
  });
}

/** To read a file of more than so many bytes takes memory, an archive as much as a part of the search index. */
const LARGE_FILE = 8_000_000;

/**
 * Adds what is made of all pages, and reads all that is to be published.
 * @param notes on this build and the last one: files that are as they were are not read again
 */
async function finish(built: string, notes: BuildNotes | null): Promise<void> {
  await step("Build the search index, read every file as a stranger would", async () => {
    keepHeapSmall();
    const guard = publicationGuard(generatedFolder());
    const isKnown = notes?.judge(built, guard.wording) ?? (() => false);
    const files = pathsBelow(built);
    const isLarge = (path: string) => statSync(join(built, path)).size > LARGE_FILE;
    const { small = [], large = [] } = Object.groupBy(
      files.filter((path) => !isKnown(path)),
      (path) => (isLarge(path) ? "large" : "small"),
    );
    const [own, indexed] = await allEnded([
      guard.read(built, small),
      writeSearchIndex(built, { earlier: notes?.kept?.site }),
    ]);
    writeHeadersFile(built, siteBase());
    const before = new Set(files);
    const added = pathsBelow(built).filter((path) => !before.has(path) && !isKnown(path));
    const others = await guard.read(built, [...large, ...added]);
    console.log(`  ${indexed.fresh} of the ${indexed.pages} pages in the index read for it`);
    console.log(`  ${own.texts + others.texts} texts in ${own.files + others.files} files`);
  });
  if (!isPrecompressed()) return;
  await step("Compress the files", async () => {
    const files = await precompress(built);
    console.log(`  ${files} compressed files written`);
  });
}

/**
 * Puts parts of the site together that were built with `SHARD`, on this machine or on others, adds what is made of all
 * pages, and changes the whole for the published folder, which it returns. The parts stay as they are. Rejects where
 * they do not belong together.
 */
export async function joinParts(parts: readonly string[]): Promise<string> {
  expectBuildable();
  expectAllParts(parts);
  const directory = siteDirectory();
  await publish(directory, async (built) => {
    await step("Put the parts together", async () => {
      const copies = parts.map((_, index) => `${built}.part-${index + 1}`);
      for (const [index, copy] of copies.entries()) {
        await cp(resolve(parts[index] ?? ""), copy, { recursive: true });
        unmarkPart(copy);
      }
      console.log(`  ${await mergeParts([built, ...copies])} files`);
    });
    await finish(built, null);
  });
  return directory;
}
