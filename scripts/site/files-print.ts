import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { eachFileBelow } from "./files-below.ts";

/** How the files of a folder are: another text if one came, went, or was written since. */
export function filesPrint(directory: string): string {
  const hash = createHash("sha256");
  for (const file of eachFileBelow(directory)) {
    const { size, mtimeMs } = lstatSync(file);
    hash.update(`${file.slice(directory.length)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}
