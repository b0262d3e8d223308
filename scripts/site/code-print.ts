import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { filesBelow } from "./files-below.ts";
import { PROJECT_ROOT } from "./project.ts";

/** What decides, beside the record and the settings, what a build makes. */
const CODE = ["src", "scripts", "public", "astro.config.mjs", "package-lock.json", "tsconfig.json"] as const;

/**
 * A text that is another one where the code is, the version of Node, or the value of a setting.
 * @param code the files and folders of the project that are meant, where not all that a build is made by
 */
export async function codePrint(
  settings: readonly string[],
  code: readonly string[] = CODE,
): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\n`);
  for (const part of code) {
    const place = join(PROJECT_ROOT, part);
    const files = (await lstat(place)).isDirectory() ? filesBelow(place) : [place];
    for (const file of files) hash.update(`${relative(PROJECT_ROOT, file)}\n`).update(await readFile(file));
  }
  return hash.digest("hex");
}
