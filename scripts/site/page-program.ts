import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { BUILD_ENVIRONMENT } from "./build-environment.ts";
import { codePrint } from "./code-print.ts";
import { runPackage } from "./program.ts";
import { PROJECT_ROOT } from "./project.ts";

/** Where the programs are kept that Astro made of the templates; they find their packages only inside the project. */
const PROGRAMS = `${PROJECT_ROOT}/node_modules/.cache/vacatur/programs`;

/** The settings that are bundled with the templates. */
const SETTINGS = ["SITE_URL", "SITE_BASE", "SITE_CONTACT"] as const;

/** So many are kept, the last used: those of a few branches, and of sites below other paths. */
const KEPT = 8;

/**
 * The folder with the program that writes the pages (`src/site/build/program-build.ts`): Astro makes it of the templates,
 * unless it did before from the same code. Rejects with what is wrong with a template.
 */
export async function providePageProgram(): Promise<string> {
  const folder = join(PROGRAMS, (await codePrint(SETTINGS)).slice(0, 20));
  if (!existsSync(folder)) await make(folder);
  const now = new Date();
  await utimes(folder, now, now);
  await clearUnused();
  return folder;
}

async function make(folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    await runPackage("astro", ["build", "--silent"], {
      output: "on-failure",
      endsWithThis: true,
      env: { ...BUILD_ENVIRONMENT, PROGRAM_FILES: `${fresh}/files` },
    });
    await rename(fresh, folder).catch((error: unknown) => {
      // Another build made the same one meanwhile.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function clearUnused(): Promise<void> {
  const folders = (await readdir(PROGRAMS)).map((name) => join(PROGRAMS, name));
  const ages = await Promise.all(
    folders.map(async (folder) => ({ folder, used: (await stat(folder)).mtimeMs })),
  );
  const unused = ages.sort((one, other) => other.used - one.used).slice(KEPT);
  await Promise.all(unused.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}
