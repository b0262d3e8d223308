import fc from "fast-check";
import { expect, it } from "vitest";
import { cellHarm } from "./cell-mutations.ts";
import { bytesChanged, cellsSwapped, fileHarm } from "./file-mutations.ts";
import { lie } from "./meaning-mutations.ts";
import type { Mutation } from "./mutation.ts";
import { judge } from "./oracle.ts";
import { otherWords } from "./sound-mutations.ts";
import { otherColumns, otherWriting, rowGone, rowHarm } from "./row-mutations.ts";

/** How many mutated sets of tables are judged; `npm run fuzz` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? "2000");

/** Where the dice begin; `npm run fuzz` takes a new one each time and prints it. */
const SEED = Number(process.env.FUZZ_SEED ?? "20190424");

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { arbitrary: cellHarm, weight: 9 },
  { arbitrary: rowHarm, weight: 4 },
  { arbitrary: fileHarm, weight: 2 },
  { arbitrary: lie, weight: 2 },
  { arbitrary: otherWriting, weight: 1 },
  { arbitrary: otherColumns, weight: 1 },
  { arbitrary: otherWords, weight: 2 },
  { arbitrary: rowGone, weight: 1 },
  { arbitrary: cellsSwapped, weight: 2 },
  { arbitrary: bytesChanged, weight: 6 },
);

/** One mutated table, and in one case of five two of them. */
const mutations = fc.oneof(
  { arbitrary: fc.tuple(mutation), weight: 4 },
  { arbitrary: fc.tuple(mutation, mutation).filter(([a, b]) => a.table !== b.table), weight: 1 },
);

interface Figure {
  accepted: number;
  reported: number;
}

it(
  `${RUNS} mutated sets of tables are accepted as they mean, or reported where they are wrong`,
  { timeout: 6 * 3_600_000 },
  () => {
    const figures = new Map<string, Figure>();
    fc.assert(
      fc.property(mutations, (changed) => {
        const { accepted, objections } = judge(changed);
        for (const { name } of changed) {
          const figure = figures.get(name) ?? { accepted: 0, reported: 0 };
          figure[accepted ? "accepted" : "reported"] += 1;
          figures.set(name, figure);
        }
        expect(objections).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    const lines = [...figures]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, { accepted, reported }]) =>
          `${name.padEnd(36)}${String(accepted).padStart(9)}${String(reported).padStart(9)}`,
      );
    process.stdout.write(
      `\n${RUNS} sets of tables, seed ${SEED}\n${"mutation".padEnd(36)} accepted reported\n${lines.join("\n")}\n`,
    );
    expect(figures.size).toBeGreaterThan(40);
  },
);

it.each([
  ["a cell that says something else", "same"],
  ["a cell that is wrong, taken for a good one", "sound"],
  ["a harm that nobody does", "harmful"],
] as const)("the oracle objects to %s", (_, kind) => {
  const words = fc.sample(otherWords, { numRuns: 1, seed: 1 })[0]!;
  const harm = fc.sample(fileHarm, { numRuns: 1, seed: 1 })[0]!;
  const judged = {
    same: { ...words, verdict: { kind } as const },
    sound: { ...harm, verdict: { kind } as const },
    harmful: { ...words, verdict: { kind: "harmful", codes: /^read\//, from: 1, to: 9 } as const },
  };
  expect(judge([judged[kind] as Mutation]).objections).not.toEqual([]);
});
