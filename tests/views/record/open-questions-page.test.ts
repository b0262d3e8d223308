import { expect, it } from "vitest";
import { openQuestionsPage } from "../../../src/views/open-questions-page.ts";
import { pageText, sectionLines } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const page = openQuestionsPage(records);

it("asks every question once, with why it matters and since when", () => {
  const lines = sectionLines(page);
  for (const { question, why_it_matters } of records.all("open_questions")) {
    expect(
      lines.filter((line) => line.startsWith(`${question} ${why_it_matters} (Asked since `)),
    ).toHaveLength(1);
  }
  expect(pageText(page)).toContain(`${records.all("open_questions").length} things`);
});

it("introduces every officer by how the officer stands, with its sources", () => {
  const officers = page.sections.find(({ anchor }) => anchor === "on-officer")!;
  const facts = officers.blocks.flatMap((block) => (block.kind === "facts" ? block.facts : []));
  const franco = facts.find(({ term }) => term === "Joseph Franco")!;
  expect(franco.details[0]?.[0]).toBe(records.officerStatus("joseph-franco").summary);
  expect(franco.details[0]?.[1]).toMatchObject({ kind: "cite" });
  expect(facts.every(({ details }) => details.length > 1)).toBe(true);
});

it("does not take the lack of questions for knowledge", () => {
  expect(pageText(openQuestionsPage(recordsWith({ open_questions: [] })))).toContain(
    "That does not mean that everything is known.",
  );
});

it("in Spanish asks the same questions, marked as words of the tables, under the same records", () => {
  const spanish = openQuestionsPage(records.in("es"));
  const parts = spanish.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "facts" ? block.facts.flatMap(({ details }) => details) : [])),
  );
  for (const { question, why_it_matters } of records.all("open_questions"))
    expect(parts).toContainEqual([
      { kind: "strong", text: question, language: "en" },
      " ",
      { kind: "original", text: why_it_matters, language: "en" },
      expect.stringMatching(/^ \(Abierta desde .+\)$/),
    ]);
  expect(spanish.sections.map(({ anchor }) => anchor)).toEqual(page.sections.map(({ anchor }) => anchor));
  expect(pageText(spanish)).toContain("Una pregunta no es una acusación");
});
