// Measures every stage of the build on invented records, and other generators on the same pages. `npm run bench`
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { machine, presentLoad } from "./bench/machine.ts";
import { measureChange } from "./bench/changed-site.ts";
import type { ChangedSite, Measurements, SizeResult } from "./bench/measurements.ts";
import { readPlan, USAGE, type BenchPlan } from "./bench/plan.ts";
import { benchmarkPage } from "./bench/report/page.ts";
import { alignedText, changeTable, generatorTable, stageTable } from "./bench/report/tables.ts";
import { comparedGenerators } from "./bench/compared-generators.ts";
import { measureSize } from "./bench/sizes.ts";
import { morePages, plainPages, WORKSHOP, writePages } from "./bench/workshop.ts";
import { provideFonts } from "./site/fonts.ts";
import { fail } from "./site/step.ts";

/** A text as the project formats the file that it goes into. */
async function formatted(text: string, file: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function teller(size: number): (what: string) => void {
  return (what) => {
    console.log(`▸ ${size.toLocaleString("en-US")}: ${what}`);
  };
}

async function bench(plan: BenchPlan): Promise<void> {
  const before = presentLoad();
  await provideFonts();
  const sizes: SizeResult[] = [];
  const changes: ChangedSite[] = [];
  // Written after every size: hours of measuring are not lost to the last of them.
  const write = async () => {
    const found: Measurements = { machine: machine(before), seed: plan.seed, sizes, changes };
    writeFileSync(plan.json, await formatted(JSON.stringify(found), plan.json));
    writeFileSync(plan.page, await formatted(benchmarkPage(found), plan.page));
  };
  const record = `${WORKSHOP}/pages.json`;
  rmSync(WORKSHOP, { recursive: true, force: true });
  mkdirSync(WORKSHOP, { recursive: true });
  for (const officers of [...plan.officers, ...plan.plain]) {
    const say = teller(officers);
    const isRecord = sizes.length < plan.officers.length;
    const measured = isRecord
      ? await measureSize(officers, plan, record, say)
      : { officers, rows: 0, stages: [] };
    const pages = isRecord ? plainPages(record) : morePages(plainPages(record), officers);
    const list = writePages(pages);
    const generators = await comparedGenerators(
      list,
      pages,
      `${WORKSHOP}/plain-${officers}`,
      plan.rounds,
      say,
    );
    sizes.push({ ...measured, generators });
    await write();
  }
  for (const officers of plan.changed) {
    changes.push(await measureChange(officers, plan, teller(officers)));
    await write();
  }
  const measured = [
    ...(sizes.length === 0 ? [] : [stageTable(sizes), generatorTable(sizes)]),
    ...(changes.length === 0 ? [] : [changeTable(changes)]),
  ];
  console.log(`\n${measured.map(alignedText).join("\n\n")}\n`);
  rmSync(WORKSHOP, { recursive: true });
  console.log(`Written to ${plan.json} and ${plan.page}`);
}

try {
  const plan = readPlan(process.argv.slice(2));
  if (plan === "help") console.log(USAGE);
  else await bench(plan);
} catch (error) {
  fail(error);
}
