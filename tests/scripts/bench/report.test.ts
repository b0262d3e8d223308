import { describe, expect, it } from "vitest";
import type { Measurements } from "../../../scripts/bench/measurements.ts";
import { treeUse } from "../../../scripts/bench/measure/process-tree.ts";
import { measuredRun } from "../../../scripts/bench/measure/measured-run.ts";
import { spreadOf } from "../../../scripts/bench/measure/spread.ts";
import { benchmarkPage } from "../../../scripts/bench/report/page.ts";
import { alignedText, generatorTable, markdownTable } from "../../../scripts/bench/report/tables.ts";

const measured: Measurements = {
  machine: {
    date: "2026-01-02",
    processor: "Some processor",
    processors: 4,
    memory: 16e9,
    system: "Linux 6",
    load: [0.5, 9.25],
    versions: { Node: "26.0.0" },
  },
  seed: 7,
  sizes: [
    {
      officers: 10_000,
      rows: 300_000,
      stages: [
        {
          stage: "read, check and link",
          cost: { wall: 12_340, cpu: 9_000, memory: 886e6 },
          counted: { count: 300_000, noun: "rows" },
          bytes: 76e6,
        },
      ],
      generators: [
        {
          name: "another",
          rounds: 3,
          wall: spreadOf([4000, 5000, 9000]),
          cpu: null,
          wallRatio: spreadOf([0.9, 1.1, 0.8]),
          cpuRatio: null,
          memory: null,
          pages: 10_000,
          bytes: 40e6,
        },
      ],
    },
  ],
  changes: [
    {
      officers: 500,
      files: 60_000,
      compared: 1_500,
      whole: { wall: 100_000, cpu: 160_000, memory: 2e9 },
      again: null,
      changed: { wall: 12_345, cpu: null, memory: 1e9 },
    },
  ],
};

it("the page says what was measured, where and when", () => {
  const page = benchmarkPage(measured);
  expect(page).toContain(
    "Measured on 2026-01-02: 4 × Some processor, 16 GB of memory, Linux 6; Node 26.0.0.",
  );
  expect(page).toContain("0.5 before, 9.3 at the end");
  expect(page).toContain(
    "| 10,000 | read, check and link | 12.3 s | 9.0 s | 886 MB | 300,000 rows | 30 µs | 76 MB |",
  );
  expect(page).toContain(
    "| 10,000 | another | 3 | 5.0 s | 0.80–0.90–1.10 | not known | not known |  |  |  | 4.0 kB |",
  );
});

it("the page says what a changed figure costs, and nothing of it where none was measured", () => {
  expect(benchmarkPage(measured)).toContain(
    "| 500 | 60,000 | 1,500 | after one changed figure | 12.3 s | 12.3 % | not known | not known |  | 1000 MB |",
  );
  expect(benchmarkPage(measured)).toContain(
    "| whole, with nothing kept | 100.0 s | 100.0 % | 160.0 s | 100.0 % | 2.7 ms |",
  );
  expect(benchmarkPage(measured)).not.toContain("templates and pictures kept |");
  expect(benchmarkPage({ ...measured, changes: [] })).not.toContain("changed figure");
  expect(benchmarkPage({ ...measured, sizes: [] })).not.toContain("other generators");
});

it("what a further page costs leaves out what is done once", () => {
  const [size] = measured.sizes;
  const at = (pages: number, cpu: number) => ({
    ...size!,
    officers: pages,
    generators: size!.generators.map((cost) => ({ ...cost, pages, cpu: spreadOf([cpu]) })),
  });
  const rows = generatorTable([at(1000, 500), at(11_000, 2500)]);
  expect(rows.map((row) => row.at(-2))).toEqual(["each further", "", "200 µs"]);
});

it("tables stand under each other on a terminal, and with bars in Markdown", () => {
  const table = [
    ["a", "bb"],
    ["ccc", "d"],
  ];
  expect(alignedText(table)).toBe("a    bb\nccc  d");
  expect(markdownTable(table)).toBe("| a | bb |\n| --- | --- |\n| ccc | d |");
});

describe("the spread of measurements", () => {
  it("is their least, middle and greatest", () => {
    expect(spreadOf([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 });
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

it("a run is measured with what it starts, and a failed one says what it printed", async () => {
  // By its own time on processors: a machine that stood still meanwhile takes no look at it away.
  const program = `const b = Buffer.alloc(60e6, 1);
    const used = () => { const { user, system } = process.cpuUsage(); return user + system; };
    while (used() < 600e3); b.fill(2)`;
  const cost = await measuredRun(["--eval", program]);
  expect(cost.wall).toBeGreaterThan(300);
  if (treeUse(process.pid) !== null) {
    expect(cost.memory).toBeGreaterThan(60e6);
    expect(cost.cpu).toBeGreaterThan(0);
  }
  await expect(measuredRun(["--eval", "console.log('the reason'); process.exit(3)"])).rejects.toThrow(
    "the reason",
  );
});
