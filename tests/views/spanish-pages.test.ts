import { describe, expect, it } from "vitest";
import { exportedFiles } from "../../scripts/pipeline/export/export.ts";
import { DATA_LICENCE } from "../../src/site/constants.ts";
import { changesPage } from "../../src/views/changes-page.ts";
import { correctionsPage } from "../../src/views/corrections-page.ts";
import { dataPage } from "../../src/views/data-page.ts";
import { dictionaryPage } from "../../src/views/dictionary-page.ts";
import { explorePage } from "../../src/views/explore-page.ts";
import type { Page } from "../../src/views/kit/page.ts";
import { openQuestionsPage } from "../../src/views/open-questions-page.ts";
import { searchPage } from "../../src/views/search-page.ts";
import { sourceListPage } from "../../src/views/source-list-page.ts";
import { sourcePage } from "../../src/views/source-page.ts";
import { bytesOf } from "../pipeline/export/bytes-of.ts";
import { pageText } from "./page-text.ts";
import { shippedRecords } from "./shipped-records.ts";

const spanish = shippedRecords.in("es");
const sizes = new Map(
  Array.from(await exportedFiles(shippedRecords.dataset), (file) => [
    file.path.replace(/^downloads\//, ""),
    bytesOf(file).byteLength,
  ]),
);

/** Words that only English has, and that stand in almost every English sentence. */
const ENGLISH = /\b(the|of|and|with|was|were|not|from|is|are|for|this|which|by|that|has|have)\b/i;

/** Names, which belong to no language. */
const NAMES = [
  ...shippedRecords
    .all("sources")
    .flatMap(({ publisher, author }) => [publisher, ...(author?.split(/;\s*/) ?? [])]),
  ...shippedRecords.all("counties").flatMap(({ name, also_known_as }) => [name, also_known_as ?? name]),
  ...shippedRecords.all("offices").map(({ name }) => name),
  ...shippedRecords.all("agencies").flatMap(({ name, short_name }) => [name, short_name ?? name]),
  DATA_LICENCE.name,
  "District of Columbia",
].sort((a, b) => b.length - a.length);

/** What is no prose: technical values, programs, and what a citation shows. */
const NO_WORDS: ReadonlySet<unknown> = new Set(["code", "snippet", "cite"]);

/** Every text of a page object that a reader takes for Spanish: whatever is not marked as English. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  if ("kind" in value && NO_WORDS.has(value.kind)) return [];
  const marked = "language" in value && value.language === "en";
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    (marked && typeof part === "string") || ["anchor", "href"].includes(key) ? [] : texts(part),
  );
}

/** Codes of closed lists, as the files have them, and addresses. */
const isCode = (text: string) => /^(?:[a-z]+(?:[-_][a-z]+)*|\/\S*|https?:\S+)$/.test(text);

function englishIn(value: unknown): readonly string[] {
  const found = texts(value)
    .filter((text) => !isCode(text))
    .map((text) => NAMES.reduce((rest, name) => rest.replaceAll(name, "·"), text))
    .filter((text) => ENGLISH.test(text));
  return [...new Set(found)];
}

const inSpanish = ({ kind, summary, sections, breadcrumbs }: Page) => ({
  kind,
  summary,
  sections,
  breadcrumbs,
});

describe("a Spanish page about the record as a whole", () => {
  const explorer = explorePage(spanish);

  it.each([
    ["data", inSpanish(dataPage(spanish, sizes))],
    ["dictionary", inSpanish(dictionaryPage(spanish))],
    ["explorer", [inSpanish(explorer.page), explorer.explorer, explorer.files]],
    ["search", searchPage(spanish).lists],
    ["changes", inSpanish(changesPage(spanish))],
    ["corrections", inSpanish(correctionsPage(spanish, { heading: "-", kind: "-", summary: [] }))],
    ["open questions", inSpanish(openQuestionsPage(spanish))],
    ["sources", inSpanish(sourceListPage(spanish))],
  ])("of %s has no English that is not marked", (_, page) => {
    expect(texts(page).length).toBeGreaterThan(5);
    expect(englishIn(page)).toEqual([]);
  });
});

it("what rests on a source has no English that is not marked", () => {
  const found = shippedRecords
    .all("sources")
    .flatMap(({ source_id: id }) => englishIn(inSpanish(sourcePage(spanish, id))));
  expect([...new Set(found)]).toEqual([]);
});

it("a walk over a page finds English where it is not marked", () => {
  expect(englishIn(inSpanish(sourceListPage(shippedRecords))).length).toBeGreaterThan(5);
});

it("a Spanish page has the numbers of the English one", () => {
  const numbers = (page: Page) => (pageText(page).match(/\d+(?:,\d{3})*/g) ?? []).toSorted();
  for (const page of [openQuestionsPage, sourceListPage, changesPage])
    expect(numbers(page(spanish))).toEqual(numbers(page(shippedRecords)));
});
