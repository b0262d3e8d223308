// Kills builds at random moments and fills the disk under them: the site that was built before must stay whole.
// `npm run drill -- [KILLS]`
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildData } from "./site/build-site.ts";
import { buildInto } from "./site/drill/killed-build.ts";
import { manifestOf } from "./site/drill/manifest.ts";
import { onSmallDisk } from "./site/drill/full-disk.ts";
import { filesBelow } from "./site/files-below.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { fail } from "./site/step.ts";
import { recover } from "./site/swap.ts";

const CACHE = `${PROJECT_ROOT}/node_modules/.cache/vacatur`;

function expectWhole(directory: string, manifest: string, when: string): void {
  if (manifestOf(directory) !== manifest) throw new Error(`The site is not what it was, ${when}.`);
}

function bytesIn(directory: string): number {
  return filesBelow(directory).reduce((sum, file) => sum + Math.ceil(statSync(file).size / 4096) * 4096, 0);
}

async function killBuilds(kills: number, directory: string): Promise<string> {
  const first = await buildInto(directory, null);
  if (first.code !== 0) throw new Error(`The first build failed:\n${first.said}`);
  const manifest = manifestOf(directory);
  console.log(
    `The site has ${manifest.split("\n").length} files; a build takes ${Math.round(first.took)} ms.`,
  );
  let [took, killed, ended] = [first.took, 0, 0];
  while (killed < kills) {
    const after = Math.random() * took;
    const build = await buildInto(directory, after);
    await recover(directory);
    expectWhole(directory, manifest, `killed after ${Math.round(after)} ms`);
    // On a machine with other work one build takes longer than another: only one that was cut short counts.
    if (build.code === 0) {
      ended += 1;
      took = build.took;
    } else killed += 1;
    const how = build.code === 0 ? "ended before" : "killed";
    console.log(`${killed} of ${kills}: ${how} after ${Math.round(after)} ms, the site is whole`);
  }
  const last = await buildInto(directory, null);
  if (last.code !== 0) throw new Error(`The build after them failed:\n${last.said}`);
  expectWhole(directory, manifest, "after the next build, of the same data");
  console.log(
    `${killed} builds killed, ${ended} ended before; the next build made the same site, byte for byte.`,
  );
  return manifest;
}

async function fillDisk(size: number, manifest: string): Promise<void> {
  const done = await onSmallDisk(size * 1.4, async (disk) => {
    const directory = join(disk, "dist");
    const first = await buildInto(directory, null);
    if (first.code !== 0) throw new Error(`The build on an empty disk failed:\n${first.said}`);
    const full = await buildInto(directory, null);
    if (full.code === 0) throw new Error("A build that had no room ended well.");
    if (!full.said.includes("ENOSPC")) throw new Error(`It failed for another reason:\n${full.said}`);
    expectWhole(directory, manifest, "on a full disk");
    return true;
  });
  console.log(
    done === null ? "No small disk could be mounted: only root may." : "On a full disk the site stays whole.",
  );
}

const [kills = "50"] = process.argv.slice(2);
if (!/^\d{1,4}$/.test(kills)) fail(new Error("npm run drill -- [KILLS]: a whole number"));
mkdirSync(CACHE, { recursive: true });
const folder = mkdtempSync(join(CACHE, "drill-"));
try {
  // Of the same data every build makes the same site, so the data must be there before the first, and of this commit.
  await buildData();
  const directory = join(folder, "dist");
  const manifest = await killBuilds(Number(kills), directory);
  await fillDisk(bytesIn(directory), manifest);
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  fail(error);
}
rmSync(folder, { recursive: true, force: true });
