import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/views/kit/table.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { firstRelease as records } from "../first-release.ts";
import { quotesOf, sectionOf, sectionText } from "../page-text.ts";

const page = racePage(records, "manhattan-da-2021");
const PLEDGE = "r-coalition-candidate-pledge-2021-05";
const table = sectionOf(page, PLEDGE).blocks.find((block) => block.kind === "table")!;
const nameIn = ({ cells }: Row) =>
  cells[0]!.line
    .flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.text] : []))
    .join();
const marksIn = ({ cells }: Row) => cells.slice(1).map(({ line }) => plainText(line));
const answers = new Map(table.rows.map((row) => [nameIn(row), marksIn(row)]));
const foot = new Map(table.foot?.map((row) => [plainText(row.cells[0]!.line), marksIn(row)]));

describe("the race page of Manhattan 2021", () => {
  it("answers in its summary who won and how many agreed", () => {
    const summary = page.summary.map(plainText).join("\n");
    expect(summary).toContain("Alvin L. Bragg Jr. was elected. Primary 33.84% (election-night count,");
    expect(summary).toContain(
      "Six of the eight candidates with a recorded answer agreed to all three demands. Liz Crotty and Tali Farhadian Weinstein answered otherwise.",
    );
  });

  it("compares all ten candidates and three demands, by family name", () => {
    expect([...answers.keys()]).toEqual([
      "Tahanie Aboushi",
      "Alvin L. Bragg Jr.",
      "Liz Crotty",
      "Tali Farhadian Weinstein",
      "Diana Florence",
      "Thomas Kenniff",
      "Lucy Lang",
      "Janos Marton",
      "Eliza Orlins",
      "Dan Quart",
    ]);
    expect(table.heads).toHaveLength(4);
    const agreed = [...answers.values()].filter((marks) => marks.every((mark) => mark === "Agreed"));
    expect(agreed).toHaveLength(6);
    expect(answers.get("Liz Crotty")).toEqual(["Own alternative", "Unclear", "Own alternative"]);
    expect(answers.get("Tali Farhadian Weinstein")).toEqual(["Agreed in part", "Unclear", "Unclear"]);
  });

  it("has a mark in every cell, and the sources of everybody with an answer", () => {
    for (const row of table.rows) {
      const [head, ...cells] = row.cells;
      expect(
        cells.every(({ line }) => line.some((part) => typeof part === "object" && part.kind === "tag")),
      ).toBe(true);
      const isSourced = head!.line.some((part) => typeof part === "object" && part.kind === "cite");
      expect(isSourced, nameIn(row)).toBe(!["Thomas Kenniff", "Janos Marton"].includes(nameIn(row)));
    }
    expect(answers.get("Thomas Kenniff")).toEqual(["Put to others", "Put to others", "Put to others"]);
    expect(answers.get("Janos Marton")).toEqual(["Left the race", "Left the race", "Left the race"]);
  });

  it("says what every mark means, and no other", () => {
    const used = new Set([...answers.values()].flat());
    const key = table.key!.map(({ mark }) => mark.text);
    expect(key.filter((mark) => !["Advances", "Neutral"].includes(mark)).sort()).toEqual([...used].sort());
  });

  it("marks who won, and nobody else, beside the name", () => {
    const heads = table.rows.map(({ cells }) => cells[0]!.line);
    const won = heads.filter((line) => line.some((part) => typeof part === "object" && part.kind === "tag"));
    expect(won.map(plainText)).toEqual(["Alvin L. Bragg Jr. Elected"]);
    expect(heads.map(plainText)).toContain("Janos Marton Withdrew");
  });

  it("counts the answers, and shows below them what followed in office", () => {
    expect(Object.fromEntries(foot)).toEqual({
      "Answers recorded": ["8 of 8 asked", "8 of 8 asked", "8 of 8 asked"],
      "Agreed, of the answers recorded": ["6 of 8", "6 of 8", "6 of 8"],
      "What followed in office: Alvin L. Bragg Jr.": [
        "Advances: 2 Neutral: 1",
        "Nothing found as of 21 November 2026.",
        "Neutral: 3",
      ],
    });
  });

  it("leads from every name in the table to the words", () => {
    const anchors = sectionOf(page, PLEDGE).blocks.flatMap((block) =>
      block.kind === "statements"
        ? block.entries.flatMap(({ heads }) => heads.map(({ anchor }) => `#${anchor}`))
        : [],
    );
    const links = table.rows.flatMap(({ cells }) =>
      cells[0]!.line.flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.href] : [])),
    );
    expect(links).toHaveLength(10);
    expect([...links].sort()).toEqual(anchors.sort());
  });

  it("puts together those of whom the same is recorded, and what the same person said the same of", () => {
    const text = sectionText(page, PLEDGE);
    expect(text).toContain(
      "Tahanie AboushiDiana FlorenceEliza Orlins\nAgreed On each of demands 1, 2, and 3: Signed the coalition letter, which covers this demand. May 2021.",
    );
    expect(text).toContain("Lucy Lang\nAgreed On each of demands 1 and 3: Signed");
  });

  it("quotes Crotty and Farhadian Weinstein in their own words", () => {
    const quotes = quotesOf(page).map(({ text, attribution }) => `${plainText(attribution)}: ${text}`);
    expect(quotes).toContain(
      "Liz Crotty, May 2021, on demand 1: Each case is unique, and it is the district attorney’s job to look at the facts and the law as it applies to each case",
    );
    expect(quotes).toContain(
      "Tali Farhadian Weinstein, May 2021, on demand 1: may have a backlog requiring a system for dedicating resources to the most compelling and urgent cases of innocence and wrongful conviction first",
    );
  });

  it("says why the others have no answer", () => {
    const text = sectionText(page, PLEDGE);
    expect(text).toContain("Thomas Kenniff\nPut to others No answer recorded; the pledge was put to others.");
    expect(text).toContain(
      "Janos Marton\nLeft the race Left the race; no answer is recorded, and nothing shows that it was put to this person.",
    );
    const survey = sectionText(page, "r-appeal-nysfocus-survey-2021");
    expect(survey).toContain("Not known No answer is recorded by name.");
    expect(survey).toContain("The six are not named in the text that could be read");
  });

  it("shows what followed, demand by demand, and where nothing was found", () => {
    const facts = sectionOf(page, "in-office").blocks.flatMap((block) =>
      block.kind === "facts" ? block.facts : [],
    );
    const second = facts.find(({ term }) => term.startsWith("Demand 2"))!;
    expect(second.details.map(plainText)).toEqual([
      "What would count as evidence: A review announced or reported by the office of all earlier cases of such officers.",
      "Nothing found as of 21 November 2026.",
    ]);
    const first = facts.find(({ term }) => term.startsWith("Demand 1"))!;
    expect(first.details.map((line) => plainText(line).slice(0, 26))).toEqual([
      "What would count as eviden",
      "Advances 17 November 2022:",
      "Advances 6 June 2023: Offi",
      "Neutral 14 June 2023: An a",
    ]);
  });
});
