import type { FileFacts } from "./descriptors/file-facts.ts";

/** The SHA-256 checksums of files, as `sha256sum --check` reads them. */
export function checksumsText(files: readonly FileFacts[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
