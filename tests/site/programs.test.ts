import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { wordsOf } from "../../src/messages/words.ts";
import { bytesOf, pages, siteFiles, textOfFile } from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";

const programs = siteFiles.filter((file) => /^_astro\/.*\.js$/.test(file));

/** Words of pages, from parts of the catalogue that no program says. */
const OF_PAGES = (["en", "es"] as const).flatMap((language) => {
  const { frame, terms, data, source } = wordsOf({ language });
  return [frame.skip, terms.batchStatuses.granted.meaning, data.sourced, source.document.notShown];
});

/** What a program may weigh, in bytes over the wire: the search through names brings its index with it. */
const MOST = 8500;

/** More often than this only the programs of SQLite name it. */
const MENTIONS = 5;

it("a program brings its own words along and not those of the pages", () => {
  expect(programs.length).toBeGreaterThan(5);
  const found = programs.flatMap((file) => {
    const text = textOfFile(file);
    return OF_PAGES.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
  });
  expect(found).toEqual([]);
});

/** The programs of SQLite, which come with its package. */
const ofSqlite = programs.filter((file) => (textOfFile(file).match(/sqlite3/gi) ?? []).length > MENTIONS);

it("a program is small, that of SQLite aside", () => {
  const heavy = programs.filter((file) => gzipSync(bytesOf(file), { level: 9 }).byteLength > MOST);
  expect(heavy.filter((file) => !ofSqlite.includes(file))).toEqual([]);
});

it("no page loads SQLite: a program does when a reader asks something", () => {
  expect(ofSqlite.length).toBeGreaterThan(0);
  const files = [...ofSqlite, ...siteFiles.filter((file) => /\.(?:wasm|sqlite)$/.test(file))];
  const names = files.map((file) => file.split("/").at(-1)!).filter((name) => name !== "vacatur.sqlite");
  const started = pages.flatMap(({ document }) => byTag(document, "script", "link"));
  const loaded = started.map((element) => attribute(element, "src") ?? attribute(element, "href") ?? "");
  expect(loaded.filter((address) => names.some((name) => address.endsWith(name)))).toEqual([]);
});
