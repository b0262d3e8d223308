import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { filesBelow } from "./files-below.ts";

/** How the files of a folder are: another text if one came, went, or was written since. */
export function filesPrint(directory: string): string {
  const lines = filesBelow(directory).map((file) => {
    const { size, mtimeMs } = lstatSync(file);
    return `${file.slice(directory.length)} ${size} ${mtimeMs}\n`;
  });
  return createHash("sha256").update(lines.join("")).digest("hex");
}
