import type { ChangedSite, Machine, Measurements, SizeResult } from "../measurements.ts";
import { changeTable, generatorTable, markdownTable, stageTable } from "./tables.ts";

function machineText({ date, processor, processors, memory, system, load, versions }: Machine): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const [before, after] = load.map((number) => number.toFixed(1));
  const gigabytes = (memory / 1_000_000_000).toFixed(0);
  return `Measured on ${date}: ${processors} × ${processor}, ${gigabytes} GB of memory, ${system}; ${named.join(", ")}.

Mean load of the machine over a quarter of an hour: ${before} before, ${after} at the end. A load above the number of processors means that other programs ran too: then the times from start to end are too long, and the time on processors is the better measure.`;
}

function stagesText(sizes: readonly SizeResult[]): string {
  return `## Stages of the build

The first stages each do what those before them do, too; a row with a number of events is of the same officers with so many more cases. Of the site's own pages, which come with data files, cards and charts in two languages, a larger record builds a part; finding every path of the site and reading the whole dataset is part of its cost. "Each" is the time on processors by what was made or read.

${markdownTable(stageTable(sizes))}

## The same pages by other generators

One plain page for each officer, checked to be the same from every generator. More pages than a record has officers are those of the largest record under further ids. They take turns, round after round; ratios are to Eleventy's JavaScript templates in the same round, as least–middle–greatest.

"Templates bundled before" is what every build of the site does but the first of some code: Astro is not started, the program that it made of the templates is run again. "Each further" is what each page takes that this size has more than the one above it.

${markdownTable(generatorTable(sizes))}
`;
}

function changesText(changes: readonly ChangedSite[]): string {
  return `## One changed figure

A site built from its tables on: data, downloads, pages, pictures, search index, and every file read before it is published. Then one figure of the record is changed, and what shows it is made again. "Compared" is how many of the files were made once more after the change, without anything kept but templates and pictures: they are all the same, byte for byte. "Each file" is the time on processors.

${markdownTable(changeTable(changes))}
`;
}

/** The page of the documentation, made of nothing but the measurements. */
export function benchmarkPage({ machine, seed, sizes, changes }: Measurements): string {
  const parts = [
    `# Benchmark

<!-- Written by \`npm run bench\`; nothing here is changed by hand. -->

${machineText(machine)}

The records are invented (seed ${seed}): names, events, batches, figures and sources in the proportions of the real one, all marked as invented. Every number is of whole processes, from start to end, with all that they start; memory is the most that all of them had at once.
`,
    ...(sizes.length === 0 ? [] : [stagesText(sizes)]),
    ...(changes.length === 0 ? [] : [changesText(changes)]),
  ];
  return parts.join("\n");
}
