import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { GENERATED, MAKE_ANEW } from "./generated.ts";
import { notebook } from "./notes/notebook.ts";

/** One file that a reader can download. */
export interface DownloadFile {
  /** Its path below `data/` of the site: `downloads/officers.csv`, `releases/1/officers.csv`. */
  readonly path: string;
  /** Where it was made. An absolute path. */
  readonly file: string;
  /** How many bytes it has. */
  readonly size: number;
}

const DOWNLOADS = "downloads";
const RELEASES = "releases";

function filesIn(folder: string): readonly DownloadFile[] {
  return readdirSync(join(GENERATED, folder))
    .sort()
    .map((name) => {
      const file = join(GENERATED, folder, name);
      return { path: `${folder}/${name}`, file, size: statSync(file).size };
    });
}

function downloads(): readonly DownloadFile[] {
  if (!existsSync(join(GENERATED, DOWNLOADS)))
    throw new Error(`${join(GENERATED, DOWNLOADS)} is missing: ${MAKE_ANEW} first`);
  return filesIn(DOWNLOADS);
}

function releaseFiles(): readonly DownloadFile[] {
  if (!existsSync(join(GENERATED, RELEASES))) return [];
  return readdirSync(join(GENERATED, RELEASES)).flatMap((release) => filesIn(`${RELEASES}/${release}`));
}

/**
 * Every file of `data/generated` that the site offers as it is. Pages are built without them: they are copied.
 * @throws Error if they were not made
 */
export function downloadFiles(): readonly DownloadFile[] {
  return [...downloads(), ...releaseFiles()];
}

function sizesBelow(folder: string, files: readonly DownloadFile[]): ReadonlyMap<string, number> {
  // The sizes are no part of the record of which a build notes what pages rest on.
  notebook()?.hearOther();
  return new Map(files.map(({ path, size }) => [path.slice(folder.length + 1), size]));
}

/** The size of each download, in bytes, by file name. @throws Error if they were not made */
export function downloadSizes(): ReadonlyMap<string, number> {
  return sizesBelow(DOWNLOADS, downloads());
}

/** The size of each file of a release, in bytes, by `N/NAME`. */
export function releaseSizes(): ReadonlyMap<string, number> {
  return sizesBelow(RELEASES, releaseFiles());
}
