import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import { PACKAGE_PROGRAMS } from "../site/program.ts";
import { PROJECT_ROOT } from "../site/project.ts";
import { writeDataset } from "./dataset/write-dataset.ts";
import { officerPages } from "./generators/officer-pages.ts";
import { measuredRun } from "./measure/measured-run.ts";
import type { SizeResult, StageCost } from "./measurements.ts";
import { comparedGenerators } from "./compared-generators.ts";
import type { BenchPlan } from "./plan.ts";

/** Where everything is made: inside the project, since programs look for their packages from where they stand. */
const WORKSHOP = `${PROJECT_ROOT}/node_modules/.cache/vacatur/bench`;

/** The first record had so many files for each of its officers: pages in two languages, data, cards, charts. */
const FILES_OF_AN_OFFICER = 80;

function filesIn(folder: string): { readonly count: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map((file) => statSync(path.join(file.parentPath, file.name)).size);
  return { count: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function rowsIn(dataset: Dataset): number {
  return Object.values(dataset.tables).reduce((sum, rows) => sum + rows.length, 0);
}

/**
 * Measures everything at one size. Rejects with the failure of a stage.
 * @param say tells what is being measured
 */
export async function measureSize(
  officers: number,
  plan: BenchPlan,
  say: (what: string) => void,
): Promise<SizeResult> {
  const [data, generated, site] = ["data", "generated", "site"].map((name) => `${WORKSHOP}/${name}-${officers}`) as [string, string, string]; // prettier-ignore
  say("an invented record is written");
  writeDataset(data, officers, plan.seed);
  const stage = `${PROJECT_ROOT}/scripts/bench/stage.ts`;
  const stages: StageCost[] = [];
  const run = async (
    name: string,
    parameters: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ) => {
    say(name);
    return { stage: name, cost: await measuredRun(parameters, env) };
  };

  const check = await run("read, check and link", [stage, "check", data]);
  const derive = await run("the same, and derive", [stage, "derive", data]);
  rmSync(generated, { recursive: true, force: true });
  const whole = await run("the same, and write dataset and downloads", [
    `${PROJECT_ROOT}/scripts/build-data.ts`,
    "--data",
    data,
    "--out",
    generated,
  ]);
  const dataset = JSON.parse(readFileSync(`${generated}/dataset.json`, "utf8")) as Dataset;
  const rows = { count: rowsIn(dataset), noun: "rows" };
  const made = filesIn(generated);
  stages.push(
    { ...check, counted: rows, bytes: filesIn(data).bytes },
    { ...derive, counted: rows, bytes: null },
    { ...whole, counted: { count: made.count, noun: "files" }, bytes: made.bytes },
  );
  if (plan.pages > 0) {
    const parts = Math.max(1, Math.round((officers * FILES_OF_AN_OFFICER) / plan.pages));
    rmSync(site, { recursive: true, force: true });
    const name = parts === 1 ? "pages of the site" : `pages of the site, a part of ${parts}`;
    const pages = await run(
      name,
      [`${PROJECT_ROOT}/node_modules/${PACKAGE_PROGRAMS.astro}`, "build", "--silent"],
      {
        SITE_DATA: path.relative(PROJECT_ROOT, generated),
        SITE_OUT: site,
        SHARD: parts === 1 ? "" : `1/${parts}`,
        BUILD_CACHE: `${site}.cache`,
        ASTRO_TELEMETRY_DISABLED: "1",
      },
    );
    const written = filesIn(site);
    stages.push({ ...pages, counted: { count: written.count, noun: "files" }, bytes: written.bytes });
    const search = await run("search index of these pages", [stage, "search", site]);
    const indexed = filesIn(`${site}/pagefind`);
    stages.push({ ...search, counted: { count: indexed.count, noun: "files" }, bytes: indexed.bytes });
    rmSync(site, { recursive: true, force: true });
  }
  const list = `${WORKSHOP}/pages-${officers}.json`;
  const pages = officerPages(dataset);
  writeFileSync(list, JSON.stringify(pages));
  const generators = await comparedGenerators(list, pages, `${WORKSHOP}/plain`, plan.rounds, say);
  for (const folder of [data, generated, list]) rmSync(folder, { recursive: true, force: true });
  return { officers, rows: rows.count, stages, generators };
}
