// Changes the record by chance, again and again, and builds it each time: once only what changed, once whole. Every file
// must be the same. `npm run build:edits -- [HOW MANY] [SEED] [--officers N] [--table NAME]`: an invented record of N
// officers is taken instead, or only that table is changed; nothing of the record or the site is touched
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Dice } from "./bench/dataset/dice.ts";
import { writeDataset } from "./bench/dataset/write-dataset.ts";
import { WITHOUT_PROSE } from "./bench/without-prose.ts";
import { editByChance } from "./edits/edit-table.ts";
import { differingFiles } from "./site/differing-files.ts";
import { durationText } from "./site/duration.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { runNode } from "./site/program.ts";
import { fail } from "./site/step.ts";

const WORKSHOP = join(PROJECT_ROOT, "node_modules/.cache/vacatur/edits");
const DATA = join(WORKSHOP, "data");
const GENERATED = join(WORKSHOP, "generated");

/** More changes than this are refused in a row only where something else is wrong. */
const MOST_REFUSED = 50;

/** A copy of the record that was never released: a change of it needs no entry that explains it. */
function copyRecord(): void {
  const left = ["generated", "releases"].map((name) => join(PROJECT_ROOT, "data", name));
  cpSync(join(PROJECT_ROOT, "data"), DATA, { recursive: true, filter: (file) => !left.includes(file) });
}

function buildData(): Promise<void> {
  const program = join(PROJECT_ROOT, "scripts/build-data.ts");
  return runNode(program, ["--data", DATA, "--out", GENERATED], { output: "on-failure" });
}

/** A change of the record: the line before and after, and how long it took to check the tables and build the data. */
interface Change {
  readonly line: readonly [string, string];
  readonly took: number;
}

/** Changes the record so that the checks accept it. */
async function changed(dice: Dice, table?: string): Promise<Change> {
  for (let refused = 0; refused < MOST_REFUSED; refused += 1) {
    const { file, before, line } = editByChance(DATA, dice, table);
    const took = await timed(buildData).catch(() => null);
    if (took !== null) return { line, took };
    writeFileSync(file, before);
  }
  throw new Error(`${MOST_REFUSED} changes in a row were refused`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** What is built and changed. */
interface EditsPlan {
  /** The size of an invented record; left out, the record itself is built. */
  readonly officers?: number;
  /** The table that is changed; left out, any. */
  readonly table?: string;
}

async function buildEdits(count: number, seed: number, { officers, table }: EditsPlan): Promise<void> {
  rmSync(WORKSHOP, { recursive: true, force: true });
  mkdirSync(WORKSHOP, { recursive: true });
  if (officers === undefined) copyRecord();
  else {
    writeDataset(DATA, officers, seed);
    process.env.BUILD_WITHOUT = WITHOUT_PROSE;
  }
  await buildData();
  // The record from which a site is made is known when its modules are loaded.
  process.env.SITE_DATA = relative(PROJECT_ROOT, GENERATED);
  const { buildPages } = await import("./site/build-site.ts");
  const buildInto = (folder: string, keeps: boolean) => {
    process.env.SITE_OUT = folder;
    return buildPages({ keeps });
  };
  const folders = ["dist-changed", "dist-whole"] as const;
  await buildInto(folders[0], false);
  const lines: string[] = [];
  const dice = new Dice(seed);
  for (let number = 1; number <= count; number += 1) {
    const { line, took } = await changed(dice, table);
    const own = took + (await timed(() => buildInto(folders[0], true)));
    const whole = took + (await timed(() => buildInto(folders[1], false)));
    const { compared, different } = differingFiles(...folders);
    if (different.length > 0)
      throw new Error(
        `${different.length} files are not as in a whole build after this change:\n- ${line[0]}\n+ ${line[1]}\n${different.join("\n")}`,
      );
    lines.push(
      `${number}: ${compared} files the same; ${durationText(own)} instead of ${durationText(whole)}`,
    );
  }
  for (const folder of folders) rmSync(join(PROJECT_ROOT, folder), { recursive: true });
  rmSync(WORKSHOP, { recursive: true });
  console.log(lines.join("\n"));
}

try {
  const { values, positionals } = parseArgs({
    options: { officers: { type: "string" }, table: { type: "string" } },
    allowPositionals: true,
  });
  const [count = "3", seed = "1"] = positionals;
  await buildEdits(Number(count), Number(seed), {
    ...(values.officers === undefined ? {} : { officers: Number(values.officers) }),
    ...(values.table === undefined ? {} : { table: values.table }),
  });
} catch (error) {
  fail(error);
}
