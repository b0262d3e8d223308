import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { setting } from "../../src/model/build/setting.ts";
import { PROJECT_ROOT } from "./project.ts";

/** What every built site, and every part of one, has at its top: a folder without them is somebody's own. */
const MARKS: readonly string[] = ["_astro", "favicon.svg"];

/** So many names of what is in a folder are shown. */
const SHOWN = 3;

/** Where the site is built: `SITE_OUT`, or `dist/` in the project. An absolute path; of a link, where it leads. */
export function siteDirectory(): string {
  const directory = resolve(PROJECT_ROOT, setting(process.env.SITE_OUT) ?? "dist");
  return existsSync(directory) ? realpathSync(directory) : directory;
}

/**
 * Why the site may not be put into a folder, all of which it replaces; `null` where the folder is not there, is empty, or
 * has a site in it.
 */
export function siteObstacle(directory: string): string | null {
  if (`${PROJECT_ROOT}${sep}`.startsWith(join(directory, sep)))
    return `SITE_OUT is ${directory}, and this project is in it: give a folder of its own`;
  const present = statSync(directory, { throwIfNoEntry: false });
  if (present === undefined) return null;
  if (!present.isDirectory()) return `SITE_OUT is ${directory}, a file: give a folder`;
  if (present.dev !== statSync(dirname(directory)).dev)
    return `SITE_OUT is ${directory}, where a disk is mounted, which no other folder can take the place of: give a folder on it, such as ${join(directory, "site")}`;
  const names = readdirSync(directory).sort();
  if (names.length === 0 || MARKS.every((mark) => names.includes(mark))) return null;
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `SITE_OUT is ${directory}, which holds no site (but ${names.slice(0, SHOWN).join(", ")}${more}), and would be replaced whole: give a new or an empty folder`;
}
