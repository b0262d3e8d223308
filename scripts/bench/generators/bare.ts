// Writes the plain pages with nothing but template strings: the least that writing them can cost.
import { mkdir, writeFile } from "node:fs/promises";
import { officerHtml } from "./officer-html.ts";
import { pageAt, placedPages } from "./officer-pages.ts";

const out = process.env.BENCH_OUT ?? "";

/** So many files are written at once. */
const AT_ONCE = 16;

const waiting = placedPages().values();
const worker = async () => {
  for (const place of waiting) {
    const page = pageAt(place);
    const folder = `${out}/officers/${page.id}`;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/index.html`, officerHtml(page));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
