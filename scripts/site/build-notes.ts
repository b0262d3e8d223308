import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { keptList, type KeptBuild, type NotesPlan } from "../../src/model/build/notes-plan.ts";
import { picturesOf } from "../../src/model/build/picture-folders.ts";
import type { Shard } from "../../src/model/build/shard.ts";
import { codePrint } from "./code-print.ts";
import { lockOf } from "./build-lock.ts";
import { filesPrint } from "./files-print.ts";
import { linkOrCopy } from "./link-or-copy.ts";
import { PROJECT_ROOT } from "./project.ts";
import { isSameFile } from "./same-file.ts";

/** The settings that decide, beside the code and the record, what a build makes; where one changes, all pages are made again. */
const SETTINGS = ["SITE_URL", "SITE_BASE", "SITE_CONTACT", "SITE_DATA", "BUILD_WITHOUT"] as const;

/** What stands beside the notes: of which site they are, by what they were made, and how its files were left. */
interface Seal {
  readonly site: string;
  readonly code: string;
  readonly files: string;
  /** By what its words were judged. */
  readonly wording: string;
  /** The files of notes, the oldest first. */
  readonly notes: readonly string[];
}

const SEAL = "seal.json";

/** Where the notes of all sites are, each in a folder of its own. */
const CACHE = `${PROJECT_ROOT}/node_modules/.cache/vacatur`;

/** Where the notes of the builds of a site are. */
function folderOf(site: string): string {
  const name = createHash("sha256").update(site).digest("hex").slice(0, 12);
  return join(CACHE, `notes-${name}`);
}

async function readSeal(folder: string): Promise<Seal | null> {
  try {
    return JSON.parse(await readFile(join(folder, SEAL), "utf8")) as Seal;
  } catch {
    return null;
  }
}

/** Forgets the notes on sites that are no longer there, unless they are just being built. */
async function forgetLostSites(): Promise<void> {
  for (const name of (await readdir(CACHE)).filter((entry) => entry.startsWith("notes-"))) {
    const seal = await readSeal(join(CACHE, name));
    if (seal === null) continue;
    // A seal of earlier code does not say of which site it is: nothing can go on from it.
    const { site = "" } = seal as Partial<Seal>;
    if (existsSync(site) || existsSync(lockOf(site))) continue;
    await rm(join(CACHE, name), { recursive: true, force: true });
  }
}

/** The end of the names of files with notes on a part of the pages. */
const partName = ({ number, of }: Shard) => `-${number}-of-${of}.jsonl`;

/** Whether notes are on no page of a part: they are on another one, and the pages were divided alike. */
function isOfAnotherPart(notes: string, { number, of }: Shard): boolean {
  return notes.endsWith(`-of-${of}.jsonl`) && !notes.endsWith(partName({ number, of }));
}

/** The print of the code and the settings, and of the names that may stand nowhere. */
async function buildPrint(): Promise<string> {
  const { SITE_NEVER_NAMED: names = "" } = process.env;
  const hash = createHash("sha256").update(await codePrint(SETTINGS));
  if (names !== "") hash.update(await readFile(names));
  return hash.digest("hex");
}

/** The notes on a site and its earlier builds. */
export class BuildNotes {
  readonly #site: string;
  readonly #folder: string;
  readonly #code: string;
  /** No two builds of a site have the same. */
  readonly #started = `${Date.now()}-${process.pid}`;
  readonly #files = new Set<string>();
  #kept: KeptBuild | null = null;
  #wording = "";

  private constructor(site: string, code: string) {
    this.#site = site;
    this.#folder = folderOf(site);
    this.#code = code;
  }

  /** The notes on the site that is published in a folder. */
  static async of(site: string): Promise<BuildNotes> {
    return new BuildNotes(site, await buildPrint());
  }

  /** The build on which this one goes on, once `goOn` found it; else `null`. */
  get kept(): KeptBuild | null {
    return this.#kept;
  }

  /** Goes on from the last build, where nothing but the record changed since. Returns what stands against it, or `null`. */
  async goOn(): Promise<string | null> {
    const seal = await readSeal(this.#folder);
    if (seal === null || !existsSync(this.#site)) return "there is no earlier build with notes";
    if (seal.code !== this.#code) return "the code or the settings are not those of the last build";
    if (seal.files !== filesPrint(this.#site)) return "the site was changed by something else since";
    const notes = seal.notes.map((name) => join(this.#folder, name));
    if (!notes.every((file) => existsSync(file))) return "notes of earlier builds are gone";
    this.#wording = seal.wording;
    this.#kept = { site: this.#site, notes };
    return null;
  }

  /** What the process of this build that makes a part of the pages is to note, and to keep. */
  plan(part: Shard): NotesPlan {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, `${this.#started}${partName(part)}`);
    this.#files.add(file);
    const kept = this.#kept && {
      ...this.#kept,
      notes: this.#kept.notes.filter((name) => !isOfAnotherPart(name, part)),
    };
    return { file, kept };
  }

  /** Puts the files that are kept from the last build into the new one. Returns how many. */
  async putKept(built: string): Promise<number> {
    let put = 0;
    const folders = new Set<string>();
    for (const notes of this.#files)
      for (const file of (await readFile(keptList(notes), "utf8")).split("\n").filter((line) => line !== ""))
        for (const product of picturesOf(file)) {
          const [from, to] = [join(this.#site, product), join(built, product)];
          if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
          folders.add(dirname(to));
          linkOrCopy(from, to);
          put += 1;
        }
    return put;
  }

  /**
   * Takes down by what the words of the new site are judged, and tells which of its files were judged before: those
   * that are, byte for byte, as in the last one, if that was judged by the same.
   * @param wording what the guard goes by (`PublicationGuard`)
   */
  judge(built: string, wording: string): (path: string) => boolean {
    const isAsBefore = this.#kept !== null && this.#wording === wording;
    this.#wording = wording;
    return (path) => isAsBefore && isSameFile(join(this.#site, path), join(built, path));
  }

  /** Seals the notes once the site is published: the next build can go on from it. */
  async seal(): Promise<void> {
    const files = [...(this.#kept?.notes ?? []), ...this.#files];
    const notes = files.map((file) => basename(file));
    const seal: Seal = {
      site: this.#site,
      code: this.#code,
      files: filesPrint(this.#site),
      wording: this.#wording,
      notes,
    };
    await writeFile(join(this.#folder, SEAL), JSON.stringify(seal));
    const wanted = new Set([SEAL, ...notes]);
    for (const name of await readdir(this.#folder))
      if (!wanted.has(name)) await rm(join(this.#folder, name), { force: true });
    await forgetLostSites();
  }
}
