// Changes the record by chance, again and again, and builds it each time: once only what changed, once whole. Every file
// must be the same. `npm run build:edits -- [HOW MANY] [SEED] [--officers N] [--table NAME]`: an invented record of N
// officers is taken instead, or only that table is changed; nothing of the record or the site is touched
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Dice } from "./bench/dataset/dice.ts";
import { writeDataset } from "./bench/dataset/write-dataset.ts";
import { WITHOUT_PROSE } from "./bench/without-prose.ts";
import { buildRecord, changeRecord } from "./edits/change-record.ts";
import { differingFiles } from "./site/differing-files.ts";
import { durationText } from "./site/duration.ts";
import { keptPictures } from "./site/picture-cache.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { fail } from "./site/step.ts";

const WORKSHOP = join(PROJECT_ROOT, "node_modules/.cache/vacatur/edits");
const RECORD = { data: join(WORKSHOP, "data"), generated: join(WORKSHOP, "generated") };

/** A copy of the record that was never released: a change of it needs no entry that explains it. */
function copyRecord(): void {
  const left = ["generated", "releases"].map((name) => join(PROJECT_ROOT, "data", name));
  cpSync(join(PROJECT_ROOT, "data"), RECORD.data, {
    recursive: true,
    filter: (file) => !left.includes(file),
  });
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
    writeDataset(RECORD.data, officers, seed);
    process.env.BUILD_WITHOUT = WITHOUT_PROSE;
  }
  await buildRecord(RECORD);
  // The record from which a site is made is known when its modules are loaded.
  process.env.SITE_DATA = relative(PROJECT_ROOT, RECORD.generated);
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
    const line = await changeRecord(RECORD, dice, table);
    const took = await timed(() => buildRecord(RECORD));
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
  rmSync(keptPictures(RECORD.generated), { recursive: true, force: true });
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
