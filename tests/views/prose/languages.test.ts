import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/language.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerMention } from "../../../src/views/prose/officer-mention.ts";
import { proseAddress } from "../../../src/views/prose/address.ts";
import { proseNumbers } from "../../../src/views/prose/numbers.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as records } from "../shipped-records.ts";
import { slugOf } from "./slug.ts";

const FOLDER = new URL("../../../src/content/", import.meta.url);
const filesIn = (language: string) =>
  readdirSync(new URL(`${language}/`, FOLDER)).sort((one, other) => one.localeCompare(other));
const textOf = (language: string, file: string) =>
  readFileSync(new URL(`${language}/${file}`, FOLDER), "utf8");

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.slice(1));

/** What the renderer and the reader's links need to find in both languages, in the order of the text. */
function skeletonOf(text: string) {
  const [, head = "", body = ""] = text.split(/^---$/m);
  return {
    summary: all(head, /^ {2}- (")/gm).length,
    anchors: all(body, /^(#{2,3}) (.+?)(?: \{#([a-z-]+)\})?$/gm).map(([depth, heading, anchor]) => [
      depth,
      anchor ?? slugOf(heading!),
    ]),
    links: all(body, /\]\(([^)]+)\)/g),
    numbers: all(body, /\{(props\.[^}]+)\}/g),
    officers: all(body, /<([A-Z]\w*) id="([a-z-]+)" \/>/g),
    // One entry a block: a paragraph, a heading, or a point of a list.
    blocks: body
      .trim()
      .split(/\n+/)
      .map((block) => /^(?:#+ |- )?/.exec(block)![0]),
    emphasis: all(body, /(\*\*)/g).length,
  };
}

it("every text is there in every language", () => {
  const files = filesIn("en");
  expect(files.length).toBeGreaterThan(3);
  for (const language of LANGUAGES) expect(filesIn(language), language).toEqual(files);
});

describe.each(filesIn("en"))("%s in Spanish", (file) => {
  const [english, spanish] = [textOf("en", file), textOf("es", file)];

  it("has the anchors, links, numbers, officers and paragraphs of the English text, in the same order", () => {
    expect(skeletonOf(spanish)).toEqual(skeletonOf(english));
  });

  it("gives every heading its anchor", () => {
    const headings = spanish.match(/^#{2,3} .+$/gm)!;
    expect(headings.filter((heading) => !/ \{#[a-z-]+\}$/.test(heading))).toEqual([]);
  });

  it("has no sentence of the English text in it", () => {
    const sentences = english
      .split(/^---$/m)[2]!
      .split(/(?<=[.:;])\s+|\n+/)
      .filter((sentence) => sentence.split(" ").length > 4 && !/\]\(|<Officer|\{props/.test(sentence));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => spanish.includes(sentence))).toEqual([]);
  });

  it("types the same figures", () => {
    const figures = (text: string) =>
      all(
        text.split(/^---$/m)[2]!.replaceAll(/\]\([^)]*\)|<Officer[^>]*>|\{#[^}]*\}/g, ""),
        /(\d[\d.,]*\d|\d)/g,
      )
        .flat()
        .sort((one, other) => one.localeCompare(other));
    expect(figures(spanish)).toEqual(figures(english));
  });
});

describe("the comparison of the two texts notices", () => {
  const english = textOf("en", "methodology.mdx");
  it.each([
    ["a heading left out", (text: string) => text.replace("## Effects\n", "")],
    ["an anchor that is another", (text: string) => text.replace("## Effects", "## Effects {#effectos}")],
    ["a link to another page", (text: string) => text.replace("(site:open-questions)", "(site:changes)")],
    ["a number left out", (text: string) => text.replace("{props.numbers.topics}", "five")],
    ["a paragraph left out", (text: string) => text.replace(/^That two officers.*\n\n/m, "")],
    ["a point of a list left out", (text: string) => text.replace(/^- Otherwise “nearly”.*\n/m, "")],
  ])("%s", (_, change) => {
    expect(change(english)).not.toBe(english);
    expect(skeletonOf(change(english))).not.toEqual(skeletonOf(english));
  });
});

describe("prose in Spanish", () => {
  const spanish = records.in("es");

  it("leads to the Spanish pages, and to the files and sites that all languages share", () => {
    expect(proseAddress("site:methodology#counts", "es")).toBe("/es/methodology/#counts");
    expect(proseAddress("batch:kings-2021-04-franco", "es")).toBe("/es/batches/kings-2021-04-franco/");
    expect(proseAddress("site:changes-feed", "es")).toBe(proseAddress("site:changes-feed"));
    expect(proseAddress("https://example.org/x", "es")).toBe("https://example.org/x");
  });

  it("tells the numbers of the same record", () => {
    expect(proseNumbers(spanish).rows).toEqual(proseNumbers(records).rows);
    expect(proseNumbers(firstRelease.in("es")).officersBy["court-finding"]).toBe("1 agente");
    expect(proseNumbers(spanish).asOf).toMatch(/^\d+ de [a-z]+ de \d{4}$/);
  });

  it("names an officer with how the officer stands, and leads to the Spanish page", () => {
    const mention = officerMention(firstRelease.in("es"), "joseph-franco");
    expect(plainText(mention)).toBe("Joseph Franco (determinación del departamento; cargos desestimados)");
    expect(mention[0]).toMatchObject({ href: "/es/officers/joseph-franco/" });
  });
});
