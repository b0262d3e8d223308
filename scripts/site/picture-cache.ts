import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project.ts";

const DIRECTORY = `${PROJECT_ROOT}/node_modules/.cache/vacatur/pictures`;

/** Changes with the way pictures are drawn: what was drawn in another way is drawn anew. */
const EDITION = "1";

/** Keeps drawn pictures between builds, by all that they are made of: most charts are the same in the next build. */
export class PictureCache {
  readonly #made: string;
  readonly #used = new Set<string>();

  /** @param made what every picture depends on beside its drawing, such as the fonts */
  constructor(made: string) {
    this.#made = `${EDITION}\n${made}`;
  }

  /** The picture of a drawing: kept from before, or drawn now and kept. Rejects as the drawing does. */
  async picture(drawing: string, zoom: number, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const name = createHash("sha256").update(`${this.#made}\n${zoom}\n${drawing}`).digest("hex");
    this.#used.add(name);
    const path = join(DIRECTORY, name);
    const kept = await readFile(path).catch(() => null);
    if (kept !== null) return kept;
    const bytes = await draw();
    await mkdir(DIRECTORY, { recursive: true });
    await writeFile(`${path}.${process.pid}`, bytes);
    await rename(`${path}.${process.pid}`, path);
    return bytes;
  }

  /** Forgets the pictures that this build did not ask for. */
  async forgetOthers(): Promise<void> {
    const names = await readdir(DIRECTORY).catch(() => []);
    await Promise.all(
      names.filter((name) => !this.#used.has(name)).map((name) => rm(join(DIRECTORY, name), { force: true })),
    );
  }
}
