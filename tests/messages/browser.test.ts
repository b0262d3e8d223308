import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/language.ts";
import { PAGE_TYPES } from "../../src/messages/browser/page-types.ts";
import { wordsOf } from "../../src/messages/words.ts";

/** The catalogues of the programs, by their files; `numbers.ts` has no words. */
const CATALOGUES = await Promise.all(
  readdirSync("src/messages/browser")
    .filter((file) => file !== "numbers.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .map(async (name) => {
      const module = (await import(`../../src/messages/browser/${name}.ts`)) as Record<string, unknown>;
      return [name, Object.values(module).find(isCatalogue)] as const;
    }),
);

function isCatalogue(value: unknown): value is Readonly<Record<"en" | "es", object>> {
  return typeof value === "object" && value !== null && LANGUAGES.every((language) => language in value);
}

/** Words that are the same in both languages. */
const SHARED = new Set(["", "no", "en-US", "es-US"]);

/** Every plain text of a catalogue by its keys. */
function textsOf(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

it.each(CATALOGUES)("every text of %s is said in Spanish", (_, catalogue) => {
  const english = new Map(textsOf(catalogue?.en));
  expect(english.size).toBeGreaterThan(0);
  const same = textsOf(catalogue?.es).filter(
    ([path, text]) => english.get(path) === text && !SHARED.has(text),
  );
  expect(same).toEqual([]);
});

it("the kinds of pages have names of their own, the same on the pages and in the search", () => {
  for (const language of ["en", "es"] as const) {
    const names = Object.values(PAGE_TYPES[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(wordsOf({ language }).pageTypes).toEqual(PAGE_TYPES[language]);
  }
});

describe("the folders of the programs' words", () => {
  const files = (language: string) => readdirSync(`src/messages/${language}/browser`).sort();

  it("are the same in both languages, and each program has its own file", () => {
    expect(files("es")).toEqual(files("en"));
  });
});
