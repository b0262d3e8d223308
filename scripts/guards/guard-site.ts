import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { setImmediate } from "node:timers/promises";
import { privateDataIn } from "../../src/model/private-data.ts";
import { outputTexts } from "./output-text.ts";
import type { NameFinder } from "./private-names.ts";
import { RecentTexts } from "./recent-texts.ts";
import type { Part } from "./texts/archive.ts";
import { filePieces, haveSameBytes } from "./texts/pieces.ts";
import type { WordingCheck } from "./wording.ts";

/** What the guard of a built site goes by. */
export interface GuardOptions {
  readonly wording: WordingCheck;
  readonly names: NameFinder;
  /** The site's own mail address, the only one that may stand in its files. */
  readonly contact: string;
}

/** What the guard saw. */
export interface GuardReport {
  readonly files: number;
  /** How many texts were looked at; one that stands in many files is counted once, unless they lie far apart. */
  readonly texts: number;
  /** What may not be published, with its file. */
  readonly problems: readonly string[];
}

/** Addresses name documents, which have numbers of their own. */
const ADDRESS = /https?:\/\/[^\s"'<>]+/g;

/** Programs, and lists of single words: they are searched for names and not for numbers and sentences. */
const PROGRAMS = /\.(?:m?js|css|map|pf_index)$/;

/** Where the lines of a page run together, so that nobody can tell its sentences; the page itself is read as well. */
const RUN_TOGETHER = ".pf_fragment";

/** The files of a release: they stay as they were, and were held to the words of their own time when it was made. */
const RELEASED = /^data\/releases\/\d+\/[^/]+\.(?!html$)\w+$|^data\/releases\/\d+\/SHA256SUMS$/;

/** After so many files what else this process has to do has its turn: files are read without waiting for the disk. */
const FILES_OF_A_TURN = 50;

/** How much is looked for in a file: names alone, forms of numbers too, or the words of sentences as well. */
type Depth = "names" | "numbers" | "sentences";

function depthOf(file: string): Depth {
  if (PROGRAMS.test(file)) return "names";
  return file.endsWith(RUN_TOGETHER) || RELEASED.test(file) ? "numbers" : "sentences";
}

function problemIn(text: string, depth: Depth, { wording, names, contact }: GuardOptions): string | null {
  const name = names(text);
  if (name !== null) return "a name that must never be said (which one, this report does not repeat)";
  if (depth === "names") return null;
  const data = privateDataIn(text.replace(ADDRESS, " ").replaceAll(contact, " "));
  if (data !== null) return `${data.what}: ${data.found}`;
  return depth === "sentences" ? wording(text) : null;
}

/**
 * Whether a file of an archive lies beside the archive too, as downloads do, with the same bytes: it is read there.
 * @param archive its path below the site
 */
function liesBeside(directory: string, archive: string): (part: Part) => boolean {
  return ({ name, pieces }) => {
    const beside = posix.join(posix.dirname(archive), posix.basename(name));
    const file = join(directory, beside);
    return (
      depthOf(beside) === depthOf(archive) && existsSync(file) && haveSameBytes(pieces, filePieces(file))
    );
  };
}

/**
 * Reads files of a built site as a reader or a program would, and tells what may not be published. Rejects where a file
 * cannot be read.
 * @param files their paths below the site; all others in it are read at another time, by the same options
 */
export async function guardSite(
  directory: string,
  options: GuardOptions,
  files: readonly string[],
): Promise<GuardReport> {
  const problems: string[] = [];
  const harmless = new RecentTexts();
  let judged = 0;
  for (const [index, path] of files.entries()) {
    if (index % FILES_OF_A_TURN === 0) await setImmediate();
    const depth = depthOf(path);
    for await (const { file, texts } of outputTexts(
      path,
      filePieces(join(directory, path)),
      liesBeside(directory, path),
    ))
      for (const text of texts) {
        const known = `${depth} ${text}`;
        if (harmless.has(known)) continue;
        const problem = problemIn(text, depth, options);
        judged += 1;
        if (problem === null) harmless.add(known);
        else problems.push(`${file}: ${problem}`);
      }
  }
  return { files: files.length, texts: judged, problems };
}
