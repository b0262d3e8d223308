import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { bytesOf } from "../pipeline/export/bytes-of.ts";
import { exportedFiles } from "../../scripts/pipeline/export/export.ts";
import { releaseFiles } from "../../scripts/pipeline/export/release-files.ts";
import { replaceFolder, type FolderFile } from "../../scripts/report/replace-folder.ts";
import { findChromium } from "../../scripts/site/find-chromium.ts";
import { PROJECT_ROOT } from "../../scripts/site/project.ts";
import { runProgram } from "../../scripts/site/program.ts";
import { serveSite } from "../../scripts/site/serve-site.ts";
import { hostileDataset } from "../hostile/hostile-dataset.ts";
import { shippedSource } from "../pipeline/source-in-memory.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site that was built from hostile strings. */
    hostileRoot: string;
  }
}

const FOLDER = `${PROJECT_ROOT}/node_modules/.cache/vacatur/hostile`;
/** The site stands below a path, as on a host that it shares: so that is tried too. */
const BASE = "/under/a-path/";

const BUILD_PAGES = `import { buildPages } from ${JSON.stringify(`${PROJECT_ROOT}/scripts/site/build-site.ts`)}; await buildPages();`;

/** What `npm run data` would write: a hostile record, with the releases of the shipped one where it is as large. */
async function generatedFiles(whole: boolean): Promise<FolderFile[]> {
  const files = Array.from(await exportedFiles(hostileDataset(whole)), (file) => ({
    path: file.path,
    bytes: bytesOf(file),
  }));
  if (!whole) return files;
  return [...files, ...releaseFiles(buildDataset(shippedSource(), derive).releases)];
}

/**
 * Builds and serves a site whose every text is a hostile string, for the time of the tests. `HOSTILE_RECORD=whole` makes
 * it as large as the shipped record.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = findChromium();
  if (chromiumPath === null)
    throw new Error('No Chromium or Chrome was found. "npm test" gets one; or name yours in CHROMIUM_PATH.');
  const [data, root] = [`${FOLDER}/data`, `${FOLDER}/dist`];
  replaceFolder(data, await generatedFiles(process.env.HOSTILE_RECORD === "whole"));
  await runProgram(process.execPath, ["--input-type=module", "--eval", BUILD_PAGES], {
    output: "on-failure",
    env: { SITE_DATA: data, SITE_OUT: root, SITE_BASE: BASE, NODE_ENV: "production", SITE_NEVER_NAMED: "" },
  });
  const running = await serveSite({ root, base: BASE }, 0);
  project.provide("siteAddress", running.address);
  project.provide("chromiumPath", chromiumPath);
  project.provide("hostileRoot", resolve(root));
  return async () => {
    await running.close();
    rmSync(FOLDER, { recursive: true, force: true });
  };
}
