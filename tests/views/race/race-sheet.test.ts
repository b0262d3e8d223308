import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/language.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { candidatesOf } from "../../../src/views/race/candidates.ts";
import { raceSheet } from "../../../src/views/race-sheet.ts";
import { pageLines, pageText, sectionOf, sectionText, tablesOf } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";

describe.each(LANGUAGES)("the sheet of every race, in %s", (language) => {
  const records = firstRelease.in(language);
  const sheets = records.all("races").map((race) => ({ race, sheet: raceSheet(records, race.race_id) }));

  it("names all candidates in a table, in the order of family names, with a word in every cell", () => {
    for (const { race, sheet } of sheets) {
      const [table] = tablesOf(sheet);
      const heads = table!.rows.map(({ cells }) => plainText(cells[0]!.line));
      const names = candidatesOf(records, race.race_id).map(({ person }) => person.name);
      expect(heads, sheet.address).toEqual(names);
      const blank = pageLines(sheet).filter((line) => plainText(line).trim() === "");
      expect(blank, sheet.address).toEqual([]);
    }
  });

  it("shows of every candidate as many promises as of any other, or of nobody", () => {
    for (const { race, sheet } of sheets) {
      const part = sheet.sections.find(({ anchor }) => anchor === "promises");
      if (part === undefined) continue;
      const promising = candidatesOf(records, race.race_id).filter(
        ({ candidacy }) => records.where("commitments", "candidacy_id", candidacy.candidacy_id).length > 0,
      );
      const lists = part.blocks.flatMap((block) => (block.kind === "list" ? [block.items] : []));
      for (const items of lists) expect(items.length, sheet.address).toBe(promising.length);
    }
  });

  it("says of when it is, where the full page stands, and what it rests on", () => {
    for (const { sheet } of sheets) {
      expect(sheet.asOf).toMatch(/2026$/);
      expect(sheet.full.printed).toContain(sheet.full.page.replace("sheet/", ""));
      expect(sheet.shortSources.length, sheet.address).toBeGreaterThan(0);
    }
  });

  it("says what is not known", () => {
    for (const { sheet } of sheets)
      expect(sectionText(sheet, "not-known").length, sheet.address).toBeGreaterThan(20);
  });
});

describe("the sheet of Manhattan 2021", () => {
  const sheet = raceSheet(firstRelease, "manhattan-da-2021");

  it("answers who signed, who offered what instead, who won and what followed", () => {
    const text = pageText(sheet);
    expect(text).toContain("Six of the eight candidates with a recorded answer agreed to all three demands.");
    expect(text).toContain("Alvin L. Bragg Jr. was elected.");
    expect(sectionText(sheet, "otherwise")).toContain(
      "Liz Crotty: Own alternative On demand 1: Did not sign; would review in depth",
    );
    expect(sectionText(sheet, "in-office")).toContain(
      "Demand 1: two batches, 504 convictions moved, at least 494 vacated by courts",
    );
    expect(sectionText(sheet, "in-office")).toContain("Demand 2: nothing found as of 21 November 2026.");
  });

  it("says how many questions are open where it shows some of them", () => {
    expect(sectionOf(sheet, "not-known").heading).toMatch(/^What is not known \(\d+ of 14\)$/);
  });
});

it("says of a race without a question that there is none, and asks for sources", () => {
  const text = pageText(raceSheet(firstRelease, "westchester-da-2024"));
  expect(text).toContain(
    "No pledge, letter or questionnaire put to the candidates of this race is recorded.",
  );
  expect(text).toContain("Sources are welcome");
});
