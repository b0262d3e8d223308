import { posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { bytesOf, hasFile, SITE_BASE, textOfFile, type BuiltPage } from "./built-site.ts";
import { attribute, textIn, type Element } from "./dom.ts";

/** What a page is made of on its way to the reader, in the order of reports; `print` is styles that no screen waits for. */
export const PARTS = ["html", "css", "print", "scripts", "fonts", "pictures"] as const;

export type Part = (typeof PARTS)[number];

/** The bytes of a page by part, compressed as a host does that compresses once and for good. */
export type Weight = Readonly<Record<Part, number>>;

/** Kinds of file that are compressed as they are. */
const COMPRESSED = /\.(?:woff2?|png|jpe?g|webp|avif|ico)$/;

/** Compresses many times as fast as the best does, and a little less. */
const HURRIED = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const sizes = new Map<string, number>();

/** The sizes of styles that stand in pages, by their text. */
const inPages = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = bytesOf(file);
  const size = COMPRESSED.test(file) ? bytes.length : brotliCompressSync(bytes).length;
  sizes.set(file, size);
  return size;
}

/** A script and all that it imports before it runs. */
export function withImports(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file) || !hasFile(file)) return [];
  seen.add(file);
  const imported = textOfFile(file).matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [
    file,
    ...[...imported].flatMap(([, path = ""]) => withImports(posix.join(posix.dirname(file), path), seen)),
  ];
}

/** The part to which a file belongs that an element makes the browser load at once, and its address. */
function loadedBy(element: Element): readonly [part: Part, address: string] | null {
  const { tagName } = element;
  const address = attribute(element, tagName === "link" ? "href" : "src");
  if (address === undefined) return null;
  if (tagName === "script") return ["scripts", address];
  if (tagName === "img") return attribute(element, "loading") === "lazy" ? null : ["pictures", address];
  if (tagName !== "link") return null;
  const rel = attribute(element, "rel");
  if (rel === "stylesheet") return [attribute(element, "media") === "print" ? "print" : "css", address];
  if (rel === "icon") return ["pictures", address];
  return rel === "preload" && attribute(element, "as") === "font" ? ["fonts", address] : null;
}

/** The files that a browser loads to show a page, by part. Files that are not there weigh nothing: the test of links finds them. */
function loadedFiles(page: BuiltPage): Readonly<Record<Part, readonly string[]>> {
  const files: Record<Part, string[]> = {
    html: [],
    css: [],
    print: [],
    scripts: [],
    fonts: [],
    pictures: [],
  };
  for (const element of page.elements) {
    const loaded = loadedBy(element);
    if (loaded === null) continue;
    const [part, address] = loaded;
    files[part].push(address.slice(SITE_BASE.length));
  }
  return { ...files, scripts: files.scripts.flatMap((file) => withImports(file)) };
}

/** What the styles in a page take of it, as far as that can be told of a page compressed as one: alone they take so much. */
function stylesIn(page: BuiltPage): number {
  const text = page.elements
    .filter(({ tagName }) => tagName === "style")
    .map(textIn)
    .join("");
  const known = inPages.get(text) ?? (text === "" ? 0 : brotliCompressSync(text).length);
  inPages.set(text, known);
  return known;
}

/** The bytes of a text when it is compressed in a hurry: it is no heavier than this, as a host may send it so. */
export function sizeAtMost(text: string): number {
  return brotliCompressSync(text, HURRIED).length;
}

/** What a page weighs over the wire. The styles that stand in it count as styles. */
export function weightOf(page: BuiltPage): Weight {
  return weightWith(page, sizeOf(page.file));
}

/** What a page weighs at most: what is light enough compressed in a hurry need not be compressed well to be known as such. */
export function weightAtMost(page: BuiltPage): Weight {
  return weightWith(page, sizes.get(page.file) ?? sizeAtMost(page.html));
}

function weightWith(page: BuiltPage, html: number): Weight {
  const files = loadedFiles(page);
  const sum = (part: Part) =>
    [...new Set(files[part])].filter(hasFile).reduce((total, file) => total + sizeOf(file), 0);
  const styles = stylesIn(page);
  return {
    html: html - styles,
    css: sum("css") + styles,
    print: sum("print"),
    scripts: sum("scripts"),
    fonts: sum("fonts"),
    pictures: sum("pictures"),
  };
}

/** All parts together. */
export function totalOf(weight: Weight): number {
  return PARTS.reduce((total, part) => total + weight[part], 0);
}
