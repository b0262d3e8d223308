// Mutates tables at random and lets an oracle judge what the checks made of each: `npm run fuzz -- [RUNS] [SEED]`
import { runPackage } from "./site/program.ts";
import { fail } from "./site/step.ts";

const [runs = "100000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

try {
  if (!/^\d{1,9}$/.test(runs) || !/^\d{1,10}$/.test(seed))
    throw new Error("npm run fuzz -- [RUNS] [SEED]: both are whole numbers");
  await runPackage("vitest", ["run", "--project", "unit", "tests/fuzz"], {
    output: "shown",
    env: { FUZZ_RUNS: runs, FUZZ_SEED: seed },
  });
} catch (error) {
  fail(error);
}
