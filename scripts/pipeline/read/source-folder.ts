import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import path from "node:path";

/** The bytes of one file and its path as an editor sees it. */
export interface SourceFile {
  readonly label: string;
  readonly bytes: Uint8Array;
  /** Reads a part of the bytes alone, fewer at the end of the file; absent where they are all in memory. */
  readonly part?: (start: number, end: number) => Uint8Array;
}

/** What the pipeline reads: the files of a dataset, by name. */
export interface SourceFolder {
  /** The folder of tables as an editor sees it. */
  readonly label: string;
  /** `NAME.csv` → file; `null` where there is no such folder. */
  readonly tables: ReadonlyMap<string, SourceFile> | null;
  /** The files beside the tables: edition.json, redirects.csv and others, `releases/N/release.json`; those that exist. */
  readonly beside: ReadonlyMap<string, SourceFile>;
  /** The folder in which files beside the tables stand; `null` where the dataset is a bare folder of tables. */
  readonly home: string | null;
}

/** The files that may stand beside the tables. */
export const FILES_BESIDE = [
  "edition.json",
  "expectations.json",
  "imports.csv",
  "published-ids.csv",
  "redirects.csv",
  "waivers.csv",
] as const;

/** The files of each release below `releases/`. */
const RELEASE_FILES = ["release.json", "tables.json"] as const;

/** A path as an editor sees it: from the working directory where it lies inside, as it was typed otherwise. */
export function labelOf(file: string, cwd: string): string {
  const inside = path.relative(cwd, path.resolve(cwd, file));
  const label = inside.startsWith("..") || path.isAbsolute(inside) ? file : inside;
  return label.split(path.sep).join("/");
}

/** A file that is read whenever its bytes are asked for. It must stay what it was when it was first read. */
class FileOnDisk implements SourceFile {
  readonly label: string;
  readonly #path: string;
  #state: string | null = null;

  constructor(label: string, path: string) {
    this.label = label;
    this.#path = path;
  }

  get bytes(): Uint8Array {
    return this.part(0, Infinity);
  }

  part(start: number, end: number): Uint8Array {
    const handle = openSync(this.#path, "r");
    try {
      const { size, mtimeMs } = fstatSync(handle);
      const state = `${size} bytes of ${mtimeMs}`;
      this.#state ??= state;
      if (this.#state !== state) throw new Error(`${this.label} was changed while it was read: try again`);
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let read = 0;
      for (let more = 1; more > 0 && read < bytes.length; read += more)
        more = readSync(handle, bytes, read, bytes.length - read, start + read);
      if (read < bytes.length) throw new Error(`${this.label} became shorter while it was read: try again`);
      return bytes;
    } finally {
      closeSync(handle);
    }
  }
}

function filesOf(folder: string, names: readonly string[], cwd: string): Map<string, SourceFile> {
  return new Map(
    names.map((name) => {
      const file = path.join(folder, name);
      return [name, new FileOnDisk(labelOf(file, cwd), path.resolve(cwd, file))];
    }),
  );
}

function held(files: ReadonlyMap<string, SourceFile>): Map<string, SourceFile> {
  return new Map([...files].map(([name, { label, bytes }]) => [name, { label, bytes }]));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && isFile(path.join(folder, name)))
    .sort();
}

/** The files of all releases as `releases/N/NAME`; a folder whose name is no number is none of them. */
function releaseFiles(home: string): string[] {
  const folder = path.join(home, "releases");
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((number) => RELEASE_FILES.map((name) => `releases/${number}/${name}`))
    .filter((name) => isFile(path.join(home, name)));
}

/**
 * Finds the files of a dataset on disk; each is read when its bytes are asked for, and not held. For a run that needs
 * each of them once.
 * @param folder a folder with `tables/` in it, or a bare folder of tables
 */
export function openSourceFolder(folder: string, cwd: string = process.cwd()): SourceFolder {
  const hasTables = isFolder(path.resolve(cwd, folder, "tables"));
  const tables = hasTables ? path.join(folder, "tables") : folder;
  const label = labelOf(tables, cwd);
  if (!isFolder(path.resolve(cwd, tables))) return { label, tables: null, beside: new Map(), home: null };
  const home = hasTables ? path.resolve(cwd, folder) : null;
  const beside =
    home === null
      ? []
      : [...FILES_BESIDE.filter((name) => isFile(path.join(home, name))), ...releaseFiles(home)];
  return {
    label,
    tables: filesOf(tables, filesIn(path.resolve(cwd, tables)), cwd),
    beside: filesOf(folder, beside, cwd),
    home,
  };
}

/**
 * Reads a dataset from disk: all of it at once, so that it stays what it was whatever becomes of the files.
 * @param folder a folder with `tables/` in it, or a bare folder of tables
 */
export function readSourceFolder(folder: string, cwd: string = process.cwd()): SourceFolder {
  const source = openSourceFolder(folder, cwd);
  return { ...source, tables: source.tables && held(source.tables), beside: held(source.beside) };
}
