import { GENERATORS, runGenerator, written } from "./generators/generators.ts";
import type { OfficerPage } from "./generators/officer-pages.ts";
import type { Cost } from "./measure/measured-run.ts";
import { spreadOf, type Spread } from "./measure/spread.ts";
import type { GeneratorCost } from "./measurements.ts";

/** The numbers as a spread; `null` where one of them is not known. */
function spreadOfKnown(numbers: readonly (number | null)[]): Spread | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? spreadOf(known) : null;
}

function ratios(costs: readonly Cost[], measure: readonly Cost[], of: "wall" | "cpu"): (number | null)[] {
  return costs.map((cost, round) => {
    const [own, first] = [cost[of], measure[round]?.[of] ?? null];
    return own === null || first === null || first === 0 ? null : own / first;
  });
}

/**
 * Lets every generator write the same pages in turns, round after round, so that whatever else the machine does falls
 * on all of them, and compares each round with the first generator's.
 * What they wrote stays, each run in a folder of its own: for a minute after many files were removed, some file systems
 * (ext4 without a journal) take several times as long to make new ones, and the next run would pay for it.
 * @param out the beginning of these folders' names
 * @throws Error if two generators do not write the same pages: then nothing is compared
 */
export async function comparedGenerators(
  list: string,
  pages: readonly OfficerPage[],
  out: string,
  rounds: number,
  say: (what: string) => void,
): Promise<GeneratorCost[]> {
  const sample = pages[Math.floor(pages.length / 2)]?.id ?? "";
  const costs = GENERATORS.map((): Cost[] => []);
  const results = GENERATORS.map(() => ({ count: 0, bytes: 0, page: "" }));
  for (let round = 1; round <= rounds; round += 1)
    for (const [index, generator] of GENERATORS.entries()) {
      say(`${generator.name}, round ${round} of ${rounds}`);
      const folder = `${out}-${round}-${index + 1}`;
      costs[index]?.push(await runGenerator(generator, list, folder));
      results[index] = written(folder, sample);
    }
  for (const [index, { count, page }] of results.entries()) {
    const name = GENERATORS[index]?.name ?? "";
    if (count !== pages.length) throw new Error(`${name} wrote ${count} pages of ${pages.length}`);
    if (page !== results[0]?.page) throw new Error(`${name} wrote another page than the first generator`);
  }
  return GENERATORS.map(({ name }, index): GeneratorCost => {
    const own = costs[index] ?? [];
    const first = costs[0] ?? [];
    const memory = own.map((cost) => cost.memory);
    return {
      name,
      rounds,
      wall: spreadOf(own.map(({ wall }) => wall)),
      cpu: spreadOfKnown(own.map(({ cpu }) => cpu)),
      wallRatio: spreadOf(ratios(own, first, "wall").map((ratio) => ratio ?? Number.NaN)),
      cpuRatio: spreadOfKnown(ratios(own, first, "cpu")),
      memory: memory.includes(null) ? null : Math.max(...memory.map((bytes) => bytes ?? 0)),
      pages: results[index]?.count ?? 0,
      bytes: results[index]?.bytes ?? 0,
    };
  });
}
