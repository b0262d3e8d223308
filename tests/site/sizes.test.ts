import { gzipSync } from "node:zlib";
import { it } from "vitest";
import { bytesOf, hasFile, pages, SITE_BASE, type BuiltPage } from "./built-site.ts";
import { attribute, type Element } from "./dom.ts";
import { expectNone } from "./problems.ts";

const KILOBYTE = 1000;
const sizes = new Map<string, number>();

function compressedSize(file: string): number {
  const known = sizes.get(file) ?? gzipSync(bytesOf(file)).length;
  sizes.set(file, known);
  return known;
}

function linkedFiles(page: BuiltPage, wanted: (element: Element) => string | undefined): string[] {
  return page.elements
    .map(wanted)
    .filter((address) => address !== undefined)
    .map((address) => address.slice(SITE_BASE.length))
    .filter(hasFile);
}

function totalSize(page: BuiltPage, files: readonly string[]): number {
  return [page.file, ...files].reduce((sum, file) => sum + compressedSize(file), 0) / KILOBYTE;
}

const styleOf = (element: Element) =>
  attribute(element, "rel") === "stylesheet" ? attribute(element, "href") : undefined;
const scriptOf = (element: Element) => (element.tagName === "script" ? attribute(element, "src") : undefined);
const fontOf = (element: Element) =>
  attribute(element, "as") === "font" ? attribute(element, "href") : undefined;

it("an officer's page is at most 60 kB over the wire, with all that it loads", () => {
  const problems = pages
    .filter((page) => /^\/officers\/[^/]+\/$/.test(page.address))
    .map((page) => ({
      page,
      files: [styleOf, scriptOf, fontOf].flatMap((wanted) => linkedFiles(page, wanted)),
    }))
    .map(({ page, files }) => ({ page, size: totalSize(page, files) }))
    .filter(({ size }) => size > 60);
  expectNone(problems.map(({ page, size }) => `${page.address}: ${size.toFixed(1)} kB`));
});

it("no page is heavier than 150 kB with its styles and scripts", () => {
  const problems = pages
    .map((page) => ({
      page,
      size: totalSize(page, [...linkedFiles(page, styleOf), ...linkedFiles(page, scriptOf)]),
    }))
    .filter(({ size }) => size > 150);
  expectNone(problems.map(({ page, size }) => `${page.address}: ${size.toFixed(1)} kB`));
});
