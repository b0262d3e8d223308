import path from "node:path";
import { PROJECT_ROOT } from "../site/project.ts";
import { writeDataset } from "./dataset/write-dataset.ts";
import { measuredRun } from "./measure/measured-run.ts";
import type { SizeResult, StageCost } from "./measurements.ts";
import { hasEvents, type BenchPlan } from "./plan.ts";
import { WITHOUT_PROSE } from "./without-prose.ts";
import { filesIn, rowsIn, WORKSHOP } from "./workshop.ts";

/** The first record had so many files for each of its officers: pages in two languages, data, cards, charts. */
const FILES_OF_AN_OFFICER = 80;

const STAGE = `${PROJECT_ROOT}/scripts/bench/stage.ts`;

type Say = (what: string) => void;
type Run = (
  stage: string,
  parameters: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<Pick<StageCost, "stage" | "cost">>;

function runner(say: Say): Run {
  return async (stage, parameters, env = {}) => {
    say(stage);
    return { stage, cost: await measuredRun(parameters, env) };
  };
}

/** Builds dataset and downloads, then the site or a part of it. */
async function wholeStages(officers: number, data: string, plan: BenchPlan, run: Run): Promise<StageCost[]> {
  const [generated, site] = [`${WORKSHOP}/generated-${officers}`, `${WORKSHOP}/site-${officers}`];
  const program = `${PROJECT_ROOT}/scripts/build-data.ts`;
  const whole = await run("the same, and write dataset and downloads", [program, "--data", data, "--out", generated]); // prettier-ignore
  const made = filesIn(generated);
  const stages: StageCost[] = [
    { ...whole, counted: { count: made.count, noun: "files" }, bytes: made.bytes },
  ];
  if (plan.pages > 0) {
    const parts = Math.max(1, Math.round((officers * FILES_OF_AN_OFFICER) / plan.pages));
    const name = parts === 1 ? "pages of the site" : `pages of the site, a part of ${parts}`;
    const pages = await run(name, [STAGE, "pages", site], {
      SITE_DATA: path.relative(PROJECT_ROOT, generated),
      BUILD_WITHOUT: WITHOUT_PROSE,
      PAGE_PROGRAMS: `${WORKSHOP}/programs-${officers}`,
      SHARD: parts === 1 ? "" : `1/${parts}`,
    });
    const written = filesIn(site);
    stages.push({ ...pages, counted: { count: written.count, noun: "files" }, bytes: written.bytes });
    const search = await run("search index of these pages", [STAGE, "search", site]);
    const indexed = filesIn(`${site}/pagefind`);
    stages.push({ ...search, counted: { count: indexed.count, noun: "files" }, bytes: indexed.bytes });
  }
  return stages;
}

/** Reads, checks and links a record of the same officers with more events. */
async function eventsStage(officers: number, { events, seed }: BenchPlan, run: Run): Promise<StageCost> {
  const data = `${WORKSHOP}/events-${officers}`;
  writeDataset(data, officers, seed, events);
  const name = `read, check and link, with ${events.toLocaleString("en-US")} events`;
  const check = await run(name, [STAGE, "check", data]);
  return { ...check, counted: { count: rowsIn(data), noun: "rows" }, bytes: filesIn(data).bytes };
}

/**
 * Measures the stages of the build at one size, and leaves the plain pages of the record in a file. Rejects with the
 * failure of a stage.
 * @param say tells what is being measured
 */
export async function measureSize(
  officers: number,
  plan: BenchPlan,
  pagesFile: string,
  say: Say,
): Promise<Omit<SizeResult, "generators">> {
  const data = `${WORKSHOP}/data-${officers}`;
  const run = runner(say);
  say("an invented record is written");
  writeDataset(data, officers, plan.seed);
  const rows = rowsIn(data);
  const counted = { count: rows, noun: "rows" };
  const check = await run("read, check and link", [STAGE, "check", data]);
  const derive = await run("the same, and derive", [STAGE, "derive", data]);
  const stages: StageCost[] = [
    { ...check, counted, bytes: filesIn(data).bytes },
    { ...derive, counted, bytes: null },
    ...(hasEvents(plan, officers) ? [await eventsStage(officers, plan, run)] : []),
    ...(officers <= plan.whole ? await wholeStages(officers, data, plan, run) : []),
  ];
  await measuredRun([STAGE, "plain", data, pagesFile]);
  return { officers, rows, stages };
}
