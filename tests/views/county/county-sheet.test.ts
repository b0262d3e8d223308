import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/language.ts";
import { countySheet } from "../../../src/views/county-sheet.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { sheetOf, type SheetContent } from "../../../src/views/kit/sheet.ts";
import { ShortCitations } from "../../../src/views/kit/short-citations.ts";
import { citedIn } from "../../../src/views/paper/cited.ts";
import { linesOf } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const sheets = LANGUAGES.flatMap((language) => {
  const records = firstRelease.in(language);
  return records
    .all("counties")
    .map(({ county_id: id }) => [language, id, countySheet(records, id)] as const);
});

describe.each(sheets)("in %s the sheet of %s", (language, id, sheet) => {
  it("says what a voter takes along, and of which day", () => {
    const anchors = sheet.sections.map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => anchor !== "totals")).toEqual([
      "offices",
      "races",
      "done",
      "not-known",
    ]);
    expect(sheet.asOf).toContain("2026");
  });

  it("leads to the page in the reader's language", () => {
    const page = language === "es" ? `/es/counties/${id}/` : `/counties/${id}/`;
    expect(sheet.full.page).toBe(page);
    expect(new URL(sheet.full.printed).pathname).toBe(page);
    expect(sheet.address).toBe(`${page}sheet/`);
  });

  it("lists the sources that it cites, by number, without addresses", () => {
    const cited = citedIn([sheet.summary, sheet.sections]);
    expect(sheet.shortSources.map(({ number }) => number)).toEqual([...cited].sort((a, b) => a - b));
    for (const { line } of sheet.shortSources) {
      expect(plainText(line)).not.toMatch(/https?:|\bOpen the document\b|Abrir el documento/);
      expect(plainText(line)).toMatch(/[.”»]$/);
    }
  });

  it("has no blank line and no list without an end", () => {
    for (const block of sheet.sections.flatMap(({ blocks }) => blocks))
      for (const line of linesOf(block)) expect(plainText(line).trim()).not.toBe("");
  });
});

describe("a sheet", () => {
  const sheet = countySheet(firstRelease, "new-york-ny");
  const partOf = (anchor: string) =>
    sheet.sections
      .find((section) => section.anchor === anchor)!
      .blocks.flatMap(linesOf)
      .map(plainText);

  it("says how many entries of a list it leaves out", () => {
    const shown = partOf("not-known");
    const rest = /^(\d+) more on the full page$/.exec(shown.at(-1)!)?.[1];
    const all = shippedRecords.all("open_questions").filter(({ subject_type: type, subject_id: id }) => {
      if (id === null) return false;
      if (type === "batch") return shippedRecords.get("batches", id).county_ids.includes("new-york-ny");
      if (type === "office") return shippedRecords.get("offices", id).county_ids.includes("new-york-ny");
      return type === "county" && id === "new-york-ny";
    });
    expect(shown.length - 1 + Number(rest)).toBe(all.length);
  });

  it("begins with what was asked in a race, and what was answered", () => {
    expect(partOf("races")[0]).toMatch(
      /^Manhattan District Attorney, 2021: Alvin L\. Bragg Jr\. was elected\. .*Six of the eight candidates/,
    );
  });

  it("gives one source for each statement, one that is cited already where it can", () => {
    const citations = new ShortCitations(shippedRecords);
    const [first, second] = shippedRecords
      .all("sources")
      .filter(({ title, url }) => title !== null && url !== null);
    citations.cite([second!.source_id]);
    citations.cite([first!.source_id, second!.source_id]);
    expect(citations.list()).toHaveLength(1);
    expect(citations.cite([]).marks).toEqual([]);
  });
});

describe("the length of a sheet", () => {
  const place = { address: "/counties/cook-il/sheet/", page: "/counties/cook-il/" };
  const draft = (lines: number): SheetContent => ({
    heading: "Sheet",
    kind: "Sheet",
    summary: [["Summary."]],
    parents: [],
    sections: [
      {
        anchor: "list",
        heading: "List",
        blocks: [{ kind: "list", items: Array.from({ length: lines }, (_, index) => [`Line ${index}`]) }],
      },
    ],
    citations: new ShortCitations(firstRelease),
    facets: { type: "county" },
  });
  const linesIn = (of: ReturnType<typeof sheetOf>) =>
    of.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).length;

  it("grows list by list while there is room, and no further", () => {
    const short = sheetOf(firstRelease, place, ["a", "b"], ({ a, b }) =>
      draft(Math.min(a, 3) + Math.min(b, 2)),
    );
    expect(linesIn(short)).toBe(5);
    const long = sheetOf(firstRelease, place, ["a"], ({ a }) => draft(a * 10));
    expect(linesIn(long)).toBeGreaterThan(10);
    expect(linesIn(long)).toBeLessThan(60);
  });

  it("gives room to the lists that fit where another does not", () => {
    const uneven = sheetOf(firstRelease, place, ["long", "short"], ({ long, short }) =>
      draft(long === 1 ? Math.min(short, 6) : 200),
    );
    expect(linesIn(uneven)).toBe(6);
  });

  it("goes on over the page where even one entry of each list is too much", () => {
    const over = sheetOf(firstRelease, place, ["a"], ({ a }) => draft(99 + a));
    expect(linesIn(over)).toBe(100);
  });
});
