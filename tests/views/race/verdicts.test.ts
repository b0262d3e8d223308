import { expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import { shippedRecords as records } from "../shipped-records.ts";
import { pageLines } from "../page-text.ts";
import { votersPagesFor } from "./voter-pages.ts";

/** Words that say what a person's acts come to: the record has none of its own. */
const VERDICTS = {
  en: /\b(kept|keeps|broke|broken|breaks|fulfil\w*|fail(ed|s|ure)?|betray\w*|lied|honest|exonerated)\b/i,
  es: /\b(cumpli\w*|cumple\w*|incumpl\w*|rompió|roto|fracas\w*|fall(ó|ido|aron)|traicion\w*|mintió|honest\w*|exonerad\w*)\b/i,
} as const;

/** The words of a page that are its own: free text of the tables, quotations, links and tags by name left out. */
function ownWords(page: Page): readonly string[] {
  return pageLines(page)
    .flatMap((line) => line.filter((part) => typeof part === "string" || part.kind === "tag"))
    .map((part) => plainText([part]));
}

const rows = JSON.stringify(records.dataset.tables).replaceAll('\\"', '"');

it.each(LANGUAGES)("no sentence of a page for voters passes a verdict, in %s", (language) => {
  const found = votersPagesFor(records.in(language)).flatMap((page) =>
    ownWords(page)
      .flatMap((text) => text.split(/(?<=[.:;]) /))
      .filter((part) => VERDICTS[language].test(part))
      .filter((part) => !rows.includes(part.trim().replace(/[.:;]+$/, "")))
      .map((part) => `${page.address}: ${part}`),
  );
  expect(found).toEqual([]);
});

it("knows a verdict when it sees one", () => {
  for (const words of ["He kept the promise.", "The pledge was fulfilled.", "She failed to act."])
    expect(words).toMatch(VERDICTS.en);
  for (const words of ["Cumplió la promesa.", "No cumplió.", "Incumplió el compromiso."])
    expect(words).toMatch(VERDICTS.es);
});
