import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { SMALL_HEAP } from "../../process/small-heap.ts";
import { measuredRun, type Cost } from "../measure/measured-run.ts";
import { WORKSHOP } from "../workshop.ts";

/** One way to write the plain pages. */
export interface Generator {
  readonly name: string;
  /** The program that writes them, below this folder, and what it is given. */
  readonly program: readonly string[];
  /** What Node is told, as in a build of the site. */
  readonly options?: readonly string[];
  /** Whether it is also given what was made of the templates before, as in every build but the first of some code. */
  readonly isBundled?: boolean;
}

/** How many processes write the pages where all processors are used. */
const PROCESSES: number = Math.min(8, availableParallelism());

/** The generators that are compared; the first is the measure of the others. */
export const GENERATORS: readonly Generator[] = [
  { name: "Eleventy, JavaScript templates", program: ["eleventy.mjs"] },
  { name: "bare template strings", program: ["bare.ts"] },
  { name: "Astro, one process", program: ["astro-parts.mjs", "1"], options: SMALL_HEAP },
  {
    name: `Astro, ${PROCESSES} processes`,
    program: ["astro-parts.mjs", String(PROCESSES)],
    options: SMALL_HEAP,
  },
  {
    name: `Astro, ${PROCESSES} processes, templates bundled before`,
    program: ["astro-parts.mjs", String(PROCESSES)],
    options: SMALL_HEAP,
    isBundled: true,
  },
];

function fileOf(name: string): string {
  return path.join(import.meta.dirname, name);
}

/** What Astro makes of the templates; made once and not counted. */
async function bundled(): Promise<string> {
  const folder = `${WORKSHOP}/program`;
  if (!existsSync(folder)) await measuredRun([fileOf("astro-program.ts"), folder]);
  return folder;
}

/** Runs a generator over the pages in a file, into a folder that is not there yet. Rejects if it fails. */
export async function runGenerator(
  { program, options = [], isBundled = false }: Generator,
  pages: string,
  out: string,
): Promise<Cost> {
  mkdirSync(out);
  const [file = "", ...parameters] = program;
  return measuredRun([...options, fileOf(file), ...parameters, ...(isBundled ? [await bundled()] : [])], {
    BENCH_PAGES: pages,
    BENCH_OUT: out,
  });
}

/** What a generator wrote: how many pages and bytes, and one page without the white space between its tags. */
export function written(out: string, sample: string): { count: number; bytes: number; page: string } {
  const folder = path.join(out, "officers");
  const ids = readdirSync(folder);
  const file = (id: string) => path.join(folder, id, "index.html");
  return {
    count: ids.length,
    bytes: ids.reduce((sum, id) => sum + statSync(file(id)).size, 0),
    page: withoutSpace(readFileSync(file(sample), "utf8")),
  };
}

/** A page without what says nothing: white space between tags, the letter case of the document type, and forms of quotes. */
function withoutSpace(html: string): string {
  return html
    .replace(/\s+/g, " ")
    .replace(/ ?(<[^>]*>) ?/g, "$1")
    .replace(/<!doctype html>/i, "<!DOCTYPE html>")
    .replaceAll("&#34;", "&quot;")
    .replaceAll(/&quot;|&#39;/g, (entity) => (entity === "&quot;" ? '"' : "'"))
    .replace(/\s*\/>/g, ">");
}
