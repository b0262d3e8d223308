import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where what stands at a path is written: a page in a folder of its own, anything else as it is called. */
export function fileAt(path: string, type: string): string {
  if (type !== "page") return path;
  return path === "404" ? "404.html" : path === "" ? "index.html" : `${path}/index.html`;
}

/**
 * Writes what was made for a path, and the folders above it.
 * @param file a path from the folder of the site
 * @throws Error if there is a file already: two routes, or a route and a public file, would stand at one address
 */
export function writePageFile(directory: string, file: string, body: ArrayBuffer): void {
  const place = join(directory, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, new Uint8Array(body), { flag: "wx" });
}
