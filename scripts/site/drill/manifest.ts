import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../files-below.ts";

/** Every file of a folder with the SHA-256 of its bytes, one a line and sorted; empty where there is no folder. */
export function manifestOf(folder: string): string {
  if (!existsSync(folder)) return "";
  return pathsBelow(folder)
    .map((path) => `${hashOf(join(folder, path))}  ${path}`)
    .sort()
    .join("\n");
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
