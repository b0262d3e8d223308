import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { wordsOf } from "../../src/messages/words.ts";
import { bytesOf, siteFiles, textOfFile } from "./built-site.ts";

const programs = siteFiles.filter((file) => /^_astro\/.*\.js$/.test(file));

/** Words of pages, from parts of the catalogue that no program says. */
const OF_PAGES = (["en", "es"] as const).flatMap((language) => {
  const { frame, terms, data, source } = wordsOf({ language });
  return [frame.skip, terms.batchStatuses.granted.meaning, data.sourced, source.document.notShown];
});

/** What a program may weigh, in bytes over the wire: the search through names brings its index with it. */
const MOST = 8000;

it("a program brings its own words along and not those of the pages", () => {
  expect(programs.length).toBeGreaterThan(5);
  const found = programs.flatMap((file) => {
    const text = textOfFile(file);
    return OF_PAGES.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
  });
  expect(found).toEqual([]);
});

it("a program is small", () => {
  const heavy = programs.filter((file) => gzipSync(bytesOf(file), { level: 9 }).byteLength > MOST);
  expect(heavy).toEqual([]);
});
