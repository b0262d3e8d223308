import { describe, expect, it } from "vitest";
import { findPage, isNotFoundPage, pages, type BuiltPage } from "./built-site.ts";
import { attribute, blocksOf, byTag, type Element } from "./dom.ts";
import { expectNoFindings, expectNone } from "./problems.ts";
import { rowsOf } from "./rows.ts";

/** Pages that stand once, for readers of any language. */
const OF_NO_LANGUAGE = /^\/(?:style|embed)\//;

const spanish = pages.filter(({ address }) => address.startsWith("/es/"));
const english = pages.filter(
  (page) => !page.address.startsWith("/es/") && !OF_NO_LANGUAGE.test(page.address) && !isNotFoundPage(page),
);

function languageOf({ document }: BuiltPage): string | undefined {
  return byTag(document, "html").map((element) => attribute(element, "lang"))[0];
}

/** Names that stay as they are in any language, the longest first. */
const NAMES = [
  ...rowsOf("agencies").flatMap(({ name, short_name }) => [name, short_name]),
  ...rowsOf("offices").map(({ name }) => name),
  ...rowsOf("counties").flatMap(({ name, also_known_as }) => [name, also_known_as]),
  ...rowsOf("sources").flatMap(({ publisher, author }) => [publisher, ...(author ?? "").split(/;\s*/)]),
  ...rowsOf("pledges").flatMap(({ organizers }) => (organizers ?? "").split(";")),
  "MIT",
]
  .filter((name): name is string => name !== undefined && name !== "")
  .sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  const words = text
    .replace(/https?:\/\/\S+/g, "·")
    .replace(/[‘“].*[’”]/g, "·")
    .replace(/^[^.]*…$/, "·");
  return NAMES.reduce((rest, name) => rest.replaceAll(name, "·"), words);
}

/** Words that English cannot do without and Spanish does not have. */
const ENGLISH_WORDS =
  /\b(?:the|and|of|with|which|was|were|not|from|for|found|known|convictions?|vacated|moved|officers?|batch(?:es)?|sources?|answers?|pledges?|page)\b/i;

/** Pictures cannot mark a language word by word; their words are those of the table beside them. */
const isOriginal = (element: Element) =>
  attribute(element, "lang") === "en" || ["code", "pre", "script", "svg"].includes(element.tagName);

describe("the site in Spanish", () => {
  it("has the same pages as the site in English", () => {
    const missing = english.filter(({ address }) => findPage(`/es${address}`) === undefined);
    const more = spanish.filter(({ address }) => findPage(address.slice("/es".length)) === undefined);
    expect(missing.map(({ address }) => address)).toEqual([]);
    expect(more.map(({ address }) => address)).toEqual([]);
  });

  it("says in which language each page is", () => {
    for (const page of english) expect(languageOf(page), page.address).toBe("en");
    for (const page of spanish) expect(languageOf(page), page.address).toBe("es");
  });

  it("has no English words but those marked as such", () => {
    expectNoFindings(
      spanish.flatMap((page) =>
        (page.address.includes("/data/") ? [] : blocksOf(page.document, isOriginal))
          .filter((line) => ENGLISH_WORDS.test(withoutNames(line)))
          .map((line) => ({ where: page.address, what: line.slice(0, 160) })),
      ),
    );
  });

  it("has titles and descriptions in Spanish", () => {
    expectNone(
      spanish.flatMap((page) => {
        const original = findPage(page.address.slice("/es".length));
        const wordsOf = ({ document }: BuiltPage) =>
          byTag(document, "meta")
            .filter((element) => attribute(element, "name") === "description")
            .map((element) => attribute(element, "content"))[0];
        return original !== undefined && wordsOf(original) === wordsOf(page) ? [page.address] : [];
      }),
    );
  });
});
