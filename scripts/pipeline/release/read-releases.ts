import { createHash } from "node:crypto";
import { z } from "zod";
import { releaseSchema, type Release } from "../../../src/model/release.ts";
import { issueAt, type Issue } from "../issue.ts";
import { readJson } from "../read/json-file.ts";
import type { SourceFolder } from "../read/source-folder.ts";

/** `data/releases/N/tables.json`: every file of the release by its path below `data/`, line by line. */
const snapshotSchema = z.record(z.string(), z.array(z.string()));

/** A release with the texts of its files. */
export interface ReadRelease {
  readonly release: Release;
  /** Path below `data/` → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every release that can be read, the first one first, and what is wrong with the others. */
export interface ReadReleases {
  readonly releases: readonly ReadRelease[];
  readonly issues: readonly Issue[];
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const HINT =
  "a release is never edited: take back what was changed in its folder (git checkout), or make a new one";

function damaged(file: string, message: string): Issue {
  return issueAt({ file, line: 1, column: 1 }, { code: "release/damaged", message, hint: HINT });
}

/** The texts of the files, or why they are not those that were released. */
function filesOf(source: SourceFolder, release: Release): ReadonlyMap<string, string> | Issue[] {
  const name = `releases/${release.number}/tables.json`;
  const file = source.beside.get(name);
  if (!file) return [damaged(name, "the file with the tables of the release is not there")];
  const json = readJson(file);
  const parsed = snapshotSchema.safeParse(json.value);
  if (!parsed.success)
    return [...json.issues, damaged(file.label, "this is not a list of files and their lines")];
  const texts = new Map(Object.entries(parsed.data).map(([path, lines]) => [path, lines.join("\n")]));
  const wrong = release.files.filter(({ path, sha256: sum }) => sha256(texts.get(path) ?? "") !== sum);
  if (wrong.length > 0) {
    const [first] = wrong;
    return [damaged(file.label, `${first?.path ?? ""} is not as it was released: its checksum differs`)];
  }
  const released = new Set(release.files.map(({ path }) => path));
  const unknown = [...texts.keys()].find((path) => !released.has(path));
  if (unknown !== undefined) return [damaged(file.label, `${unknown} is no file of the release`)];
  return texts;
}

/** The day that a release says, where its own edition says another: no checksum covers release.json. */
function otherDay(label: string, release: Release, files: ReadonlyMap<string, string>): Issue[] {
  const edition = files.get("edition.json");
  if (edition === undefined) return [];
  const { value } = readJson({ label, bytes: new TextEncoder().encode(edition) });
  const parsed = z.object({ as_of: z.string() }).safeParse(value);
  if (!parsed.success || parsed.data.as_of === release.as_of) return [];
  return [damaged(label, `as_of is ${release.as_of}, and its edition.json says ${parsed.data.as_of}`)];
}

function readRelease(source: SourceFolder, number: number): ReadRelease | Issue[] {
  const name = `releases/${number}/release.json`;
  const file = source.beside.get(name);
  if (!file) return [damaged(name, `release ${number} is not there, and a later one is`)];
  const json = readJson(file);
  const parsed = releaseSchema.safeParse(json.value);
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    const where = problem ? `${problem.path.join(".")}: ${problem.message}` : "";
    return json.issues.length > 0 ? [...json.issues] : [damaged(file.label, `this is no release: ${where}`)];
  }
  if (parsed.data.number !== number)
    return [damaged(file.label, `the number is ${parsed.data.number}, and its folder says ${number}`)];
  const files = filesOf(source, parsed.data);
  if (Array.isArray(files)) return files;
  const wrong = otherDay(file.label, parsed.data, files);
  return wrong.length > 0 ? wrong : { release: parsed.data, files };
}

/** Reads `data/releases/`: a release that is not as it was written is an error, whoever changed it. */
export function readReleases(source: SourceFolder): ReadReleases {
  const numbers = [...source.beside.keys()].flatMap((name) => {
    const number = /^releases\/(\d+)\//.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const last = Math.max(0, ...numbers);
  const read = Array.from({ length: last }, (_, index) => readRelease(source, index + 1));
  return {
    releases: read.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    issues: read.flatMap((one) => (Array.isArray(one) ? one : [])),
  };
}
