import { setImmediate as nextTurn } from "node:timers/promises";
import { askedNotes } from "../notes/asked-notes.ts";
import { layOpen, Notebook } from "../notes/notebook.ts";
import { fileAt, writePageFile } from "./page-file.ts";
import { addressOf, bodyAt, staticPaths, type StaticPath } from "./page-program.ts";
import { togetherWith } from "./shard.ts";
import { isWanted } from "./wanted.ts";

/** What a build tells the program that started it: how many files it will write, and how many more it wrote. */
type BuildMessage = { readonly total: number } | { readonly written: number };

/** So many files are written between two messages. */
const FILES_IN_A_TURN = 32;

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/** A path of the site without slashes at its ends; Astro gives it with one before it or without. */
function trimmedPath({ pathname }: StaticPath): string {
  return pathname.replace(/^\/+|\/+$/g, "");
}

/** The paths one after the other that are built together: what is made of one page object is made of the last one. */
function inGroups(paths: readonly StaticPath[]): readonly StaticPath[] {
  const groups = new Map<string, StaticPath[]>();
  for (const path of paths) {
    const group = togetherWith(trimmedPath(path));
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [path]);
    else others.push(path);
  }
  return [...groups.values()].flat();
}

/** Hears the addresses of all pages of the site, whether or not this build makes them. */
type HearPages = (addresses: readonly string[]) => Promise<void>;

/**
 * The paths of which this build makes what stands there, those together that are built together. Of a large site all
 * others are too many to be kept.
 */
async function wantedPaths(hearPages: HearPages | null): Promise<readonly StaticPath[]> {
  const paths = await staticPaths();
  if (hearPages !== null) {
    const pages = paths.filter(({ route }) => route.type === "page");
    await hearPages(pages.map((path) => addressOf(trimmedPath(path), "page")));
  }
  return inGroups(paths.filter((path) => isWanted(trimmedPath(path))));
}

/**
 * Writes the pages of the site, or of a part of it (see `SHARD`), without the style sheets and scripts; leaves out what an
 * earlier build made that is as it was, and tells how far it is.
 * @param directory where the files go; none of them may be there, but other processes may write theirs
 */
export async function writePages(directory: string, hearPages: HearPages | null = null): Promise<void> {
  const plan = askedNotes();
  const notebook = plan === null ? null : new Notebook(plan, isWanted);
  if (notebook !== null) layOpen(notebook);
  const wanted = await wantedPaths(hearPages);
  tell({ total: wanted.length });
  for (const [index, staticPath] of wanted.entries()) {
    const path = trimmedPath(staticPath);
    const { route } = staticPath;
    const [file, group] = [fileAt(path, route.type), togetherWith(path)];
    if (notebook?.keeps(group, file) !== true) {
      const make = () => bodyAt(addressOf(path, route.type), route);
      writePageFile(directory, file, await (notebook?.note(group, make) ?? make()));
    }
    const untold = (index + 1) % FILES_IN_A_TURN;
    if (untold > 0 && index + 1 < wanted.length) continue;
    tell({ written: untold || FILES_IN_A_TURN });
    // What was told leaves the process.
    await nextTurn();
  }
  notebook?.close();
}
