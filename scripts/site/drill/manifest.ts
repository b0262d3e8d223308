import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file of a folder with the SHA-256 of its bytes, one a line and sorted; empty where there is no folder. */
export function manifestOf(folder: string): string {
  if (!existsSync(folder)) return "";
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) => `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${relative(folder, file)}`,
    )
    .sort()
    .join("\n");
}
