import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { siteBase } from "../../scripts/site/serve-site.ts";
import { attribute, byTag, documentOf, elementsOf, type Element } from "./dom.ts";

/** The folder of the site under test. */
export const SITE_ROOT = resolve(process.env.SITE_DIST ?? "dist");

/** The path below which the site is published, with slashes at both ends. */
export const SITE_BASE = siteBase();

/** One page of the built site. */
export interface BuiltPage {
  /** Path of the file below the site's folder, with `/`. */
  readonly file: string;
  /** Its address without the base: `/officers/ID/`; `/404.html` for the page of missing addresses. */
  readonly address: string;
  readonly html: string;
  readonly document: ReturnType<typeof documentOf>;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** All files of the site, sorted; the search index left out. */
export const siteFiles: readonly string[] = readdirSync(SITE_ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SITE_ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .filter((file) => !/^(?:es\/)?pagefind\//.test(file))
  .sort();

const fileSet = new Set(siteFiles);

/** Whether the site has a file. */
export function hasFile(file: string): boolean {
  return fileSet.has(file);
}

/** The bytes of a file of the site. */
export function bytesOf(file: string): Buffer {
  return readFileSync(join(SITE_ROOT, file));
}

/** The text of a file of the site. */
export function textOfFile(file: string): string {
  return bytesOf(file).toString("utf8");
}

function readPage(file: string): BuiltPage {
  const html = textOfFile(file);
  const document = documentOf(html);
  const elements = elementsOf(document);
  const ids = elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
  return {
    file,
    address: `/${file}`.replace(/\/index\.html$/, "/"),
    html,
    document,
    elements,
    ids: new Set(ids),
  };
}

/** Every HTML file of the site: pages, frames, and pages that only lead elsewhere. */
export const documents: readonly BuiltPage[] = siteFiles
  .filter((file) => file.endsWith(".html"))
  .map(readPage);

/** All pages of the site, sorted by file; pages that only lead elsewhere left out, and frames for other sites. */
export const pages: readonly BuiltPage[] = documents.filter(
  ({ address, elements }) =>
    !address.startsWith("/embed/") &&
    !elements.some((element) => attribute(element, "http-equiv") === "refresh"),
);

/** The frames that other sites may show. */
export const embeds: readonly BuiltPage[] = documents.filter(({ address }) => address.startsWith("/embed/"));

const pagesByAddress = new Map(pages.map((page) => [page.address, page]));

/** The page at an address without the base. Throws where there is none. */
export function pageAt(address: string): BuiltPage {
  const page = pagesByAddress.get(address);
  if (page === undefined) throw new Error(`The site has no page at ${address}`);
  return page;
}

/** The page at an address, or `undefined`. */
export function findPage(address: string): BuiltPage | undefined {
  return pagesByAddress.get(address);
}

/** The main part of a page. Throws where there is none. */
export function mainOf(page: BuiltPage): Element {
  const main = byTag(page.document, "main")[0];
  if (main === undefined) throw new Error(`${page.address} has no main part`);
  return main;
}

/** Whether a page is the one for missing addresses. */
export function isNotFoundPage(page: BuiltPage): boolean {
  return page.address === "/404.html";
}
