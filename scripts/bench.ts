// Measures every stage of the build on invented records, and other generators on the same pages. `npm run bench`
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { machine, presentLoad } from "./bench/machine.ts";
import type { Measurements, SizeResult } from "./bench/measurements.ts";
import { readPlan, USAGE, type BenchPlan } from "./bench/plan.ts";
import { benchmarkPage } from "./bench/report/page.ts";
import { alignedText, generatorTable, stageTable } from "./bench/report/tables.ts";
import { measureSize } from "./bench/sizes.ts";
import { provideFonts } from "./site/fonts.ts";
import { fail } from "./site/step.ts";

async function bench(plan: BenchPlan): Promise<void> {
  const before = presentLoad();
  await provideFonts();
  const sizes: SizeResult[] = [];
  for (const officers of plan.officers) {
    sizes.push(
      await measureSize(officers, plan, (what) => {
        console.log(`▸ ${officers.toLocaleString("en-US")} officers: ${what}`);
      }),
    );
    const found: Measurements = { machine: machine(before), seed: plan.seed, rounds: plan.rounds, sizes };
    // Written after every size: hours of measuring are not lost to the last of them.
    writeFileSync(plan.json, `${JSON.stringify(found, null, 2)}\n`);
    writeFileSync(plan.page, await format(benchmarkPage(found), { parser: "markdown" }));
  }
  console.log(`\n${alignedText(stageTable(sizes))}\n\n${alignedText(generatorTable(sizes))}\n`);
  console.log(`Written to ${plan.json} and ${plan.page}`);
}

try {
  const plan = readPlan(process.argv.slice(2));
  if (plan === "help") console.log(USAGE);
  else await bench(plan);
} catch (error) {
  fail(error);
}
