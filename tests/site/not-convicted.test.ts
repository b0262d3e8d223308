import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { mainOf, pageAt, siteFiles, textOfFile } from "./built-site.ts";
import { blocksOf, textOf } from "./dom.ts";
import { accusation, sentencesOf } from "./forbidden-words.ts";
import { packedTexts, siteTexts } from "./output-texts.ts";
import { expectNone } from "./problems.ts";
import { columnOf } from "./rows.ts";

/** Officers of whom no conviction stands, by their family names. */
const NEVER_CONVICTED = /\bFranco\b|\bGuevara\b/;

describe("nobody is called convicted who was not", () => {
  it("in no sentence of a page, record, table, feed or download", () => {
    let seen = 0;
    const problems: string[] = [];
    for (const { file, text } of [...siteTexts(), ...packedTexts()]) {
      if (!NEVER_CONVICTED.test(text)) continue;
      for (const sentence of sentencesOf(text).filter((candidate) => NEVER_CONVICTED.test(candidate))) {
        seen += 1;
        const word = accusation(sentence);
        if (word !== null) problems.push(`${file}: "${word}" in: ${sentence.slice(0, 300)}`);
      }
    }
    expect(seen).toBeGreaterThan(100);
    expectNone(problems);
  });

  it.each([
    "Joseph Franco was convicted of perjury.",
    "Convicted: Joseph Franco",
    "Franco, a convicted perjurer, was fired.",
    "Franco pleaded guilty in 2023.",
    "Franco's conviction was for perjury.",
    "Franco was found guilty after trial.",
    "More than 500 cases to be dismissed over corrupt detective Franco",
    "After the conviction of Joseph Franco the office acted.",
    "Franco committed perjury.",
  ])("and this test sees it: %s", (sentence) => {
    expect(accusation(sentence)).not.toBeNull();
  });

  it.each([
    "Franco was neither convicted nor acquitted.",
    "Franco was never convicted.",
    "Franco pleaded not guilty.",
    "A finding about Franco is not a conviction.",
    "90 convictions tied to Joseph Franco were vacated.",
    "The perjury case against Franco was dismissed.",
    "Franco was indicted on charges of perjury.",
    "Franco is not one of the 22 convicted officers of the letter.",
  ])("and lets stand: %s", (sentence) => {
    expect(accusation(sentence)).toBeNull();
  });
});

describe.each(["joseph-franco", "reynaldo-guevara"])("the data about %s", (id) => {
  const tables = siteFiles.filter((file) => /^data\/downloads\/.*\.csv$/.test(file));
  const rows = tables.flatMap((file) =>
    Papa.parse<Record<string, string>>(textOfFile(file), { header: true, skipEmptyLines: true })
      .data.filter((row) => row.officer_id === id)
      .map((row) => ({ file, row })),
  );

  it("says that no conviction stands", () => {
    const said = rows.flatMap(({ row }) => (row.convicted === undefined ? [] : [row.convicted]));
    expect(said).toEqual(["false"]);
  });

  it("calls the officer convicted in no cell, named or not", () => {
    expect(rows.length).toBeGreaterThan(5);
    const cells = rows.flatMap(({ file, row }) =>
      Object.values(row).flatMap((cell) => sentencesOf(cell).map((text) => ({ file, text }))),
    );
    expectNone(
      cells.flatMap(({ file, text }) => {
        const word = accusation(text);
        return word === null ? [] : [`${file}: "${word}" in: ${text}`];
      }),
    );
  });
});

describe("the page of Joseph Franco", () => {
  const main = mainOf(pageAt("/officers/joseph-franco/"));
  const text = textOf(main);

  it("says what became of his case and of his job", () => {
    expect(text).toMatch(/indicted/i);
    expect(text).toContain("2019");
    expect(text).toMatch(/dismissed/i);
    expect(text).toContain("31 January 2023");
    expect(text).toMatch(/fired/i);
    expect(text).toMatch(/neither convicted nor acquitted|never convicted/i);
    expect(text).toMatch(/department/i);
    expect(text).toMatch(/Not one of the 22/i);
  });

  it("calls nobody convicted but others by their names, and in the rule by which people are listed", () => {
    const others = columnOf("officers", "family_name").filter((name) => name !== "Franco");
    const isAboutAnother = (block: string) => others.some((name) => block.includes(name));
    const isTheRule = (block: string) =>
      /\bconvicted of a crime\b/i.test(block) && !/\bFranco\b|\bhe\b|\bhis\b/i.test(block);
    const blocks = blocksOf(main).filter((block) => !isAboutAnother(block) && !isTheRule(block));
    expect(blocks.length).toBeGreaterThan(20);
    const problems = blocks.flatMap((block) => {
      const word = accusation(block.replace(/https?:\/\/\S+/g, ""));
      return word === null ? [] : [`"${word}" in: ${block}`];
    });
    expectNone(problems);
  });
});
