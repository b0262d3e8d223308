import { existsSync, readdirSync, statSync } from "node:fs";
import { labelOf } from "../pipeline/read/source-folder.ts";

/**
 * What this program writes at the top of its folder, and what the file managers of some systems put into every
 * folder. Where anything else stands, the folder is somebody's own.
 */
const OWN: readonly string[] = [
  "dataset",
  // What was one file before each table had its own.
  "dataset.json",
  "issues.json",
  "downloads",
  "releases",
  ".DS_Store",
  "Thumbs.db",
  "desktop.ini",
];

const SHOWN = 3;

/**
 * Why a folder may not be replaced by the generated one; `null` where it is not there, is empty, or holds nothing
 * but what this program wrote.
 */
export function outputObstacle(folder: string): string | null {
  const label = labelOf(folder, process.cwd()) || ".";
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return `--out ${label} is a file; give a folder`;
  const foreign = readdirSync(folder)
    .filter((name) => !OWN.includes(name))
    .sort();
  if (foreign.length === 0) return null;
  const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : "";
  const names = foreign.slice(0, SHOWN).join(", ") + more;
  return `--out ${label} has what this program did not write (${names}), and the whole folder would be replaced; give a new or an empty folder`;
}
