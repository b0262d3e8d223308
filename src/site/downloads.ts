import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED, MAKE_ANEW } from "./generated.ts";

const FOLDER = join(GENERATED, "downloads");

/** One file that a reader can download. */
export interface DownloadFile {
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

function load(): DownloadFile[] {
  try {
    return readdirSync(FOLDER)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
  } catch {
    throw new Error(`${FOLDER} is missing: ${MAKE_ANEW} first`);
  }
}

/** Every file below `data/generated/downloads`, sorted by name. */
export const downloads: readonly DownloadFile[] = load();

/** The size of each download, in bytes, by file name. */
export const downloadSizes: ReadonlyMap<string, number> = new Map(
  downloads.map(({ name, bytes }) => [name, bytes.byteLength]),
);

const RELEASES = join(GENERATED, "releases");

/** One file of a release. */
export interface ReleaseDownload extends DownloadFile {
  readonly release: string;
}

function loadReleases(): ReleaseDownload[] {
  if (!existsSync(RELEASES)) return [];
  return readdirSync(RELEASES).flatMap((release) =>
    readdirSync(join(RELEASES, release))
      .sort()
      .map((name) => ({ release, name, bytes: readFileSync(join(RELEASES, release, name)) })),
  );
}

/** Every file below `data/generated/releases`. */
export const releaseDownloads: readonly ReleaseDownload[] = loadReleases();

/** The size of each file of a release, in bytes, by `N/NAME`. */
export const releaseSizes: ReadonlyMap<string, number> = new Map(
  releaseDownloads.map(({ release, name, bytes }) => [`${release}/${name}`, bytes.byteLength]),
);
