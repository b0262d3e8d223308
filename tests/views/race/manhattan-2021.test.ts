import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { shippedRecords as records } from "../shipped-records.ts";
import { quotesOf, sectionOf, sectionText } from "../page-text.ts";

const page = racePage(records, "manhattan-da-2021");
const PLEDGE = "r-coalition-candidate-pledge-2021-05";
const table = sectionOf(page, PLEDGE).blocks.find((block) => block.kind === "table")!;
const answers = new Map(
  table.rows.map(({ cells }) => [
    plainText(cells[0]!.line),
    cells.slice(1).map(({ line }) => {
      const [mark] = line;
      return typeof mark === "object" && mark.kind === "tag" ? mark.text : "";
    }),
  ]),
);

describe("the race page of Manhattan 2021", () => {
  it("answers in its summary who won and how many agreed", () => {
    const summary = page.summary.map(plainText).join("\n");
    expect(summary).toContain("Alvin L. Bragg Jr. was elected. Primary 33.84% (election-night count,");
    expect(summary).toContain(
      "Six of the eight candidates with a recorded answer agreed to all three demands. Liz Crotty and Tali Farhadian Weinstein answered otherwise.",
    );
  });

  it("compares eight candidates and three demands, by family name", () => {
    expect([...answers.keys()]).toEqual([
      "Tahanie Aboushi",
      "Alvin L. Bragg Jr.",
      "Liz Crotty",
      "Tali Farhadian Weinstein",
      "Diana Florence",
      "Lucy Lang",
      "Eliza Orlins",
      "Dan Quart",
    ]);
    expect(table.heads).toHaveLength(4);
    const agreed = [...answers.values()].filter((marks) => marks.every((mark) => mark === "Agreed"));
    expect(agreed).toHaveLength(6);
    expect(answers.get("Liz Crotty")).toEqual(["Own alternative", "Unclear", "Own alternative"]);
    expect(answers.get("Tali Farhadian Weinstein")).toEqual(["Agreed in part", "Unclear", "Unclear"]);
  });

  it("gives a source or a reason in every cell", () => {
    for (const { cells } of table.rows) {
      for (const { line } of cells.slice(1)) {
        const isSourced = line.some((part) => typeof part === "object" && part.kind === "cite");
        expect(isSourced || plainText(line).includes("No answer")).toBe(true);
      }
    }
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
    expect(text).toContain("Thomas Kenniff: Put to others No answer recorded; the pledge was put to others.");
    expect(text).toContain(
      "Janos Marton: Left the race Had left the race, or left it later; no answer was found.",
    );
    expect(sectionText(page, "r-appeal-nysfocus-survey-2021")).toContain("the texts read do not say by whom");
  });

  it("shows what followed, demand by demand, and where nothing was found", () => {
    const facts = sectionOf(page, "in-office").blocks.flatMap((block) =>
      block.kind === "facts" ? block.facts : [],
    );
    const second = facts.find(({ term }) => term.startsWith("Demand 2"))!;
    expect(second.details.map(plainText)).toEqual(["Nothing found as of 21 November 2026."]);
    const first = facts.find(({ term }) => term.startsWith("Demand 1"))!;
    expect(first.details.map((line) => plainText(line).slice(0, 26))).toEqual([
      "Advances 17 November 2022:",
      "Advances 6 June 2023: Offi",
      "Neutral 14 June 2023: An a",
    ]);
  });
});
