import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PROJECT_ROOT } from "./project.ts";

/** Where pictures are kept, unless a test has a place of its own. */
export const PICTURE_DIRECTORY = `${PROJECT_ROOT}/node_modules/.cache/vacatur/pictures`;

/**
 * Where the pictures of a record are kept, given the folder of its generated data, if not in the usual place: those of
 * another record would push out those of the record.
 */
export function keptPictures(generated: string): string {
  const name = createHash("sha256").update(resolve(generated)).digest("hex").slice(0, 12);
  return `${PICTURE_DIRECTORY}-${name}`;
}

/** Keeps drawn pictures between builds, by all that they are made of: most charts are the same in the next build. */
export class PictureCache {
  readonly #made: string;
  readonly #directory: string;
  readonly #used = new Set<string>();
  #written = 0;

  /** @param made what every picture depends on beside its drawing: what was drawn in another way is drawn anew */
  constructor(made: string, directory = PICTURE_DIRECTORY) {
    this.#made = made;
    this.#directory = directory;
  }

  /** The picture of a drawing: kept from before, or drawn now and kept. Rejects as the drawing does. */
  async picture(drawing: string, zoom: number, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const name = createHash("sha256").update(`${this.#made}\n${zoom}\n${drawing}`).digest("hex");
    this.#used.add(name);
    const path = join(this.#directory, name);
    const kept = await readFile(path).catch(() => null);
    if (kept !== null) return kept;
    const bytes = await draw();
    await mkdir(this.#directory, { recursive: true });
    const aside = `${path}.${process.pid}-${this.#written++}`;
    await writeFile(aside, bytes);
    await rename(aside, path);
    return bytes;
  }

  /** Forgets the pictures that this build did not ask for; what another build is just writing stays. */
  async forgetOthers(): Promise<void> {
    const names = (await readdir(this.#directory).catch(() => [])).filter((name) => !name.includes("."));
    await Promise.all(
      names
        .filter((name) => !this.#used.has(name))
        .map((name) => rm(join(this.#directory, name), { force: true })),
    );
  }
}
