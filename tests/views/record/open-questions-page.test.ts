import { expect, it } from "vitest";
import { openQuestionsPage } from "../../../src/views/open-questions-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { pageText, sectionLines } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
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

it("shows every disputed number beside the one that is kept, with the sources of both and what is known", () => {
  const section = openQuestionsPage(firstRelease).sections.find(({ anchor }) => anchor === "disputes")!;
  const table = section.blocks.find(({ kind }) => kind === "table")!;
  if (table.kind !== "table") throw new Error("no table");
  const lines = table.rows.map(({ cells }) => cells.map(({ line }) => plainText(line)));
  const disputed = firstRelease.all("figures").filter(({ standing }) => standing === "disputed");
  expect(lines).toHaveLength(disputed.length);
  const camden = lines.find(
    ([batch]) => batch === firstRelease.get("batches", "camden-2010-03-special-patrol").title,
  );
  expect(camden?.slice(1)).toEqual([
    "People",
    "171\u202f (19 March 2010)",
    "more than 50\u202f",
    "The one that differs: Defendants in the registry, a narrower count. The one kept: Defendants with indictments dismissed or convictions vacated, among the 185 cases.",
  ]);
  for (const { cells } of table.rows)
    for (const place of [2, 3])
      expect(cells[place]!.line).toContainEqual(expect.objectContaining({ kind: "cite" }));
  expect(lines.flat().filter((text) => text.includes("Earlier count"))).toHaveLength(1);
});

it("has no table of disputes where no sources differ", () => {
  const figures = firstRelease.all("figures").filter(({ standing }) => standing !== "disputed");
  const anchors = openQuestionsPage(recordsWith({ figures })).sections.map(({ anchor }) => anchor);
  expect(anchors).not.toContain("disputes");
});
