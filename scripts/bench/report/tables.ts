import type { Spread } from "../measure/spread.ts";
import type { ChangedSite, GeneratorCost, SizeResult, StageCost } from "../measurements.ts";

const BUILDS = [
  ["whole", "whole, with nothing kept"],
  ["again", "whole, with templates and pictures kept"],
  ["changed", "after one changed figure"],
] as const;

/** A table as rows of texts, the heads first. */
export type TextTable = readonly (readonly string[])[];

const count = (number: number) => number.toLocaleString("en-US");
const seconds = (milliseconds: number | null) =>
  milliseconds === null ? "not known" : `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number | null) =>
  bytes === null ? "" : `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
const spread = ({ min, median, max }: Spread) =>
  [min, median, max].map((ratio) => ratio.toFixed(2)).join("–");

function perThing({ cost, counted }: StageCost): string {
  if (counted === null || counted.count === 0 || cost.cpu === null) return "";
  return `${((cost.cpu * 1000) / counted.count).toFixed(0)} µs`;
}

/** What each stage cost, size by size. */
export function stageTable(sizes: readonly SizeResult[]): TextTable {
  return [
    ["officers", "stage", "time", "on processors", "most memory", "made or read", "each", "on disk"],
    ...sizes.flatMap(({ officers, stages }) =>
      stages.map((stage) => [
        count(officers),
        stage.stage,
        seconds(stage.cost.wall),
        seconds(stage.cost.cpu),
        megabytes(stage.cost.memory),
        stage.counted === null ? "" : `${count(stage.counted.count)} ${stage.counted.noun}`,
        perThing(stage),
        megabytes(stage.bytes),
      ]),
    ),
  ];
}

/** What each page costs that one size has more than the next smaller one: all but what is done once. */
function furtherPage(name: string, size: SizeResult, smaller: SizeResult | undefined): string {
  const [more, less] = [size, smaller].map((one) => one?.generators.find((cost) => cost.name === name));
  if (!more?.cpu || !less?.cpu || more.pages <= less.pages) return "";
  return `${(((more.cpu.median - less.cpu.median) * 1000) / (more.pages - less.pages)).toFixed(0)} µs`;
}

function generatorRow(cost: GeneratorCost, size: SizeResult, smaller: SizeResult | undefined): string[] {
  return [
    count(size.officers),
    cost.name,
    count(cost.rounds),
    seconds(cost.wall.median),
    spread(cost.wallRatio),
    seconds(cost.cpu?.median ?? null),
    cost.cpuRatio === null ? "not known" : spread(cost.cpuRatio),
    megabytes(cost.memory),
    cost.cpu === null ? "" : `${((cost.cpu.median * 1000) / cost.pages).toFixed(0)} µs`,
    furtherPage(cost.name, size, smaller),
    `${(cost.bytes / cost.pages / 1000).toFixed(1)} kB`,
  ];
}

/** What each generator cost for the same pages, size by size. */
export function generatorTable(sizes: readonly SizeResult[]): TextTable {
  return [
    [
      "pages",
      "generator",
      "rounds",
      "time",
      "ratio",
      "on processors",
      "ratio",
      "most memory",
      "each",
      "each further",
      "page",
    ],
    ...sizes.flatMap((size, at) => size.generators.map((cost) => generatorRow(cost, size, sizes[at - 1]))),
  ];
}

/** What a site cost after one changed figure, beside a whole one. */
export function changeTable(changes: readonly ChangedSite[]): TextTable {
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null ? "not known" : `${((part / whole) * 100).toFixed(1)} %`;
  return [
    [
      "officers",
      "files",
      "compared",
      "build",
      "time",
      "of the whole",
      "on processors",
      "of the whole",
      "each file",
      "most memory",
    ],
    ...changes.flatMap(({ officers, files, compared, ...builds }) =>
      BUILDS.flatMap(([build, name]) => {
        const cost = builds[build];
        if (cost === null) return [];
        return [
          [
            count(officers),
            count(files),
            count(compared),
            name,
            seconds(cost.wall),
            share(cost.wall, builds.whole.wall),
            seconds(cost.cpu),
            share(cost.cpu, builds.whole.cpu),
            cost.cpu === null ? "" : `${(cost.cpu / files).toFixed(1)} ms`,
            megabytes(cost.memory),
          ],
        ];
      }),
    ),
  ];
}

/** A table with its columns under each other, for a terminal. */
export function alignedText(table: TextTable): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ");
  return table.map((row) => line(row).trimEnd()).join("\n");
}

/** A table in Markdown. */
export function markdownTable(table: TextTable): string {
  const [heads = [], ...rows] = table;
  const line = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
