import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../site/project.ts";
import type { OfficerPage } from "./generators/officer-pages.ts";

/** Where everything is made: inside the project, since programs look for their packages from where they stand. */
export const WORKSHOP = `${PROJECT_ROOT}/node_modules/.cache/vacatur/bench`;

/** How many files a folder and those below it have, and their bytes. */
export function filesIn(folder: string): { readonly count: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map((file) => statSync(path.join(file.parentPath, file.name)).size);
  return { count: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** How many rows the tables in a folder have: an invented row never has a line end in a cell. */
export function rowsIn(folder: string): number {
  const names = readdirSync(`${folder}/tables`);
  const lines = names.map(
    (name) => readFileSync(`${folder}/tables/${name}`).filter((byte) => byte === 10).length,
  );
  return lines.reduce((sum, count) => sum + count - 1, 0);
}

/** The plain pages of a record. */
export function plainPages(file: string): readonly OfficerPage[] {
  return JSON.parse(readFileSync(file, "utf8")) as OfficerPage[];
}

/** So many plain pages as wanted, made of those of a record under further ids. */
export function morePages(pages: readonly OfficerPage[], wanted: number): readonly OfficerPage[] {
  return Array.from({ length: wanted }, (_, index): OfficerPage => {
    const page = pages[index % pages.length];
    if (page === undefined) throw new RangeError("there is no page to make more of");
    return { ...page, id: `${page.id}-${Math.floor(index / pages.length)}` };
  });
}

/** Writes plain pages for the generators, one to a line after its id. Returns the file. */
export function writePages(pages: readonly OfficerPage[]): string {
  const name = `${WORKSHOP}/pages-${pages.length}.jsonl`;
  const file = openSync(name, "w");
  for (const page of pages) writeSync(file, `${page.id}\t${JSON.stringify(page)}\n`);
  closeSync(file);
  return name;
}
