import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setting } from "../../src/model/build/setting.ts";
import { BUILD_ENVIRONMENT } from "./build-environment.ts";
import { codePrint } from "./code-print.ts";
import { runPackage } from "./program.ts";
import { PROJECT_ROOT } from "./project.ts";

/** Where the programs are kept that Astro made of the templates: `PAGE_PROGRAMS`, or in the usual place. */
export const PROGRAM_DIRECTORY =
  setting(process.env.PAGE_PROGRAMS) ?? `${PROJECT_ROOT}/node_modules/.cache/vacatur/programs`;

/** The settings that are bundled with the templates. */
const SETTINGS = ["SITE_URL", "SITE_BASE", "SITE_CONTACT"] as const;

/** So many are kept, the last used: those of a few branches, and of sites below other paths. */
const KEPT = 8;

/**
 * The folder with the program that writes the pages (`src/site/build/program-build.ts`): Astro makes it of the templates,
 * unless it did before from the same code. Prints what is wrong with a template, and rejects with a ProgramFailure; and
 * rejects where the code changes while Astro reads it.
 */
export async function providePageProgram(): Promise<string> {
  const print = await codePrint(SETTINGS);
  const folder = join(PROGRAM_DIRECTORY, print.slice(0, 20));
  if (!existsSync(folder)) await make(folder, print);
  const now = new Date();
  await utimes(folder, now, now);
  await clearUnused();
  return folder;
}

async function make(folder: string, print: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    await runPackage("astro", ["build", "--silent"], {
      output: "on-failure",
      endsWithThis: true,
      env: { ...BUILD_ENVIRONMENT, PROGRAM_FILES: `${fresh}/files` },
    });
    // Else it would be kept, and used again, as the program of code that it was not made of.
    if ((await codePrint(SETTINGS)) !== print)
      throw new Error("The code changed while its program was made: build the site again.");
    await rename(fresh, folder).catch((error: unknown) => {
      // Another build made the same one meanwhile.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** When a program was last used; `null` where another build just took it away. */
async function lastUse(folder: string): Promise<{ readonly folder: string; readonly at: number } | null> {
  const found = await stat(folder).catch(() => null);
  return found === null ? null : { folder, at: found.mtimeMs };
}

async function clearUnused(): Promise<void> {
  const uses = await Promise.all(
    (await readdir(PROGRAM_DIRECTORY)).map((name) => lastUse(join(PROGRAM_DIRECTORY, name))),
  );
  const known = uses.filter((use) => use !== null).sort((one, other) => other.at - one.at);
  await Promise.all(known.slice(KEPT).map(({ folder }) => rm(folder, { recursive: true, force: true })));
}
