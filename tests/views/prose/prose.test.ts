import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/language.ts";
import { PROSE_NAMES } from "../../../src/views/prose-page.ts";
import { proseAddress } from "../../../src/views/prose/address.ts";
import { contentsOf } from "../../../src/views/prose/contents.ts";
import { proseHead } from "../../../src/views/prose/head.ts";
import { proseNumbers } from "../../../src/views/prose/numbers.ts";
import { officerMention } from "../../../src/views/prose/officer-mention.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { glossaryPage } from "../../../src/views/glossary-page.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as records } from "../shipped-records.ts";
import { slugOf } from "./slug.ts";

const FOLDER = new URL("../../../src/content/", import.meta.url);
const files = readdirSync(new URL("en/", FOLDER));
/** The texts in every language: that they belong together is tested in languages.test.ts. */
const texts = LANGUAGES.flatMap((language) => files.map((file) => `${language}/${file}`));
const textOf = (file: string) => readFileSync(new URL(file, FOLDER), "utf8");

const headingsOf = (file: string) =>
  [...textOf(`en/${file}`).matchAll(/^#{2,3} (.+)$/gm)].map(([, text]) => slugOf(text!));

it("there is a file for every page of prose, and for corrections", () => {
  expect(files.sort()).toEqual([...PROSE_NAMES, "corrections"].map((name) => `${name}.mdx`).sort());
});

describe.each(texts)("%s", (file) => {
  const text = textOf(file);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href!);

  it("links to pages, records and headings that are there", () => {
    expect(links.length).toBeGreaterThan(1);
    for (const href of links) {
      expect(proseAddress(href), href).toMatch(/^(\/|https:|mailto:)/);
      const [, type, target, fragment] = /^([a-z]+):([^#]*)#?(.*)$/.exec(href)!;
      if (type === "batch") expect(records.find("batches", target!), href).toBeDefined();
      if (fragment === "" || type !== "site") continue;
      const glossary = glossaryPage(records).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "facts" ? block.facts.map(({ anchor }) => anchor) : [])),
      );
      expect(target === "glossary" ? glossary : headingsOf(`${target!}.mdx`), href).toContain(fragment);
    }
  });

  it("names officers only together with how they stand", () => {
    const mentioned = [...text.matchAll(/<Officer id="([a-z-]+)" \/>/g)].map(([, id]) => id!);
    for (const id of mentioned) expect(records.find("officers", id), id).toBeDefined();
    const bare = text.replaceAll(/<Officer id="[a-z-]+" \/>/g, "");
    const named = records
      .all("officers")
      .filter(({ given_name, family_name }) => bare.includes(`${given_name} ${family_name}`));
    expect(named.map(({ officer_id: id }) => id)).toEqual([]);
  });

  it("types no number of the record by hand", () => {
    const { rows, sourcesRead } = proseNumbers(records);
    const large = [...Object.values(rows), ...Object.values(sourcesRead)].filter(
      (number) => number.length > 2,
    );
    for (const number of large) expect(text).not.toMatch(new RegExp(`\\b${number}\\b`));
  });
});

it("the methodology has the anchors to which pages lead", () => {
  expect(headingsOf("methodology.mdx")).toEqual(
    expect.arrayContaining(["inclusion-rule", "counts", "qualifiers", "effects", "coverage"]),
  );
});

it("an officer is mentioned with the status of the rows", () => {
  expect(plainText(officerMention(firstRelease, "joseph-franco"))).toBe(
    "Joseph Franco (department finding; charges dismissed)",
  );
});

it("a link to a page that is not there is an error", () => {
  expect(() => proseAddress("site:nowhere")).toThrow("no page of the site");
  expect(proseAddress("https://example.org/x")).toBe("https://example.org/x");
});

it("the head of a file must be complete", () => {
  expect(() => proseHead({ heading: "About", kind: "About", summary: [] })).toThrow();
  expect(proseHead({ heading: "A", kind: "B", summary: ["C"], file: "x" })).toEqual({
    heading: "A",
    kind: "B",
    summary: ["C"],
  });
});

it("the contents are the headings of the second level", () => {
  const headings = [
    { depth: 2, slug: "counts", text: "Counts" },
    { depth: 3, slug: "other-units", text: "Other units" },
  ];
  expect(contentsOf(headings)).toEqual([{ text: "Counts", href: "#counts" }]);
});

it("the numbers of the prose are those of the tables", () => {
  const numbers = proseNumbers(records);
  expect(numbers.rows.sources).toBe(String(records.all("sources").length));
  const read = Object.values(numbers.sourcesRead).reduce((sum, count) => sum + Number(count), 0);
  expect(read).toBe(records.all("sources").length);
  expect(proseNumbers(firstRelease).officersBy["court-finding"]).toBe("1 officer");
  const { given, missing } = numbers.answers;
  const positions = records.all("responses").map(({ position }) => position);
  expect(Number(missing)).toBe(positions.filter((position) => position === "no-answer").length);
  expect(Number(given) + Number(missing)).toBe(positions.length);
});
