import { createHash } from "node:crypto";
import type { ExportedFile } from "./exported-file.ts";

/** The SHA-256 checksums of files, as `sha256sum --check` reads them. */
export function checksumsText(files: readonly ExportedFile[]): string {
  return files
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}
