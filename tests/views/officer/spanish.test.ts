import { describe, expect, it } from "vitest";
import { wordsOf as wordsOfReader } from "../../../src/messages/words.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import type { Section } from "../../../src/views/kit/block.ts";
import type { Inline } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { officerListPage } from "../../../src/views/officer-list-page.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { personListPage } from "../../../src/views/person-list-page.ts";
import { personPage } from "../../../src/views/person-page.ts";
import { linesOf } from "../page-text.ts";
import { shippedRecords } from "../shipped-records.ts";

const records = shippedRecords.in("es");
const pages: readonly Page[] = [
  officerListPage(records),
  personListPage(records),
  ...records.all("officers").map(({ officer_id: id }) => officerPage(records, id)),
  ...records.all("people").map(({ person_id: id }) => personPage(records, id)),
];

/** Words that only English has, and that stand in almost every English sentence. */
const ENGLISH = /\b(the|of|and|with|was|were|not|from|is|are|for|this|which|by)\b/i;

/** Names, and what pictures and descriptions hold of the tables: there nothing can be marked. */
const names = [
  ...records.all("agencies").flatMap(({ name, short_name }) => [name, short_name ?? name]),
  ...records.all("offices").map(({ name }) => name),
  ...records.all("counties").flatMap(({ name, also_known_as }) => [name, also_known_as ?? name]),
  ...records.all("batches").map(({ title }) => title),
  ...records.dataset.derived.officer_statuses.flatMap(({ summary_es: summary }) =>
    summary.flatMap((part) => (typeof part === "string" ? [] : [part.original])),
  ),
].sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, "·"), text);
}

/** The words of a piece that a reader takes for words of the page’s language. */
function unmarked(part: Inline): string {
  if (typeof part === "string") return part;
  if (part.kind === "cite" || part.kind === "original" || part.kind === "code") return "";
  return part.kind === "tag" || part.language === undefined ? part.text : "";
}

/** Headings and captions of a section. */
function headsOf({ heading, language, blocks }: Section): readonly string[] {
  const tables = blocks.flatMap((block) =>
    block.kind === "table" ? [block] : block.kind === "figure" ? [block.table] : [],
  );
  return [
    language === undefined ? heading : "",
    ...tables.flatMap(({ caption, heads }) => [caption, ...heads.map(({ text }) => text)]),
  ];
}

function wordsOf(page: Page): readonly string[] {
  const blocks = page.sections
    .flatMap((section) => section.blocks)
    .filter(({ kind }) => kind !== "quote" && kind !== "statements");
  const lines = [
    ...page.summary,
    ...blocks.flatMap(linesOf),
    ...(page.claim === null ? [] : [page.claim.line]),
  ];
  return [
    page.kind,
    ...page.tags.map(({ text }) => text),
    ...page.breadcrumbs.map(({ text }) => text),
    ...page.sections.flatMap(headsOf),
    ...lines.map((line) => line.map(unmarked).join("")),
  ].map(withoutNames);
}

describe("the pictures of officers' shares in Spanish", () => {
  const figures = pages.flatMap(figuresOf).filter(({ chart }) => chart.form === "share-bars");

  it("mark the titles of batches, which are of the tables, and are described without them", () => {
    expect(figures.length).toBeGreaterThan(10);
    const titles = records.all("batches").map(({ title }) => title);
    for (const { chart, description } of figures) {
      const bars = chart.form === "share-bars" ? chart.bars : [];
      expect(bars.map(({ language }) => language)).toEqual(bars.map(() => "en"));
      expect(titles.filter((title) => description.includes(title))).toEqual([]);
      expect(description).toMatch(/^Una barra por cada grupo\. Grupo 1 \([\da-z]/);
    }
  });
});

describe("pages of officers and people in Spanish", () => {
  it.each(pages.map((page) => [page.address, page] as const))("%s leaves no English unmarked", (_, page) => {
    expect(wordsOf(page).filter((words) => ENGLISH.test(words))).toEqual([]);
  });

  it.each(pages.map((page) => [page.address, page] as const))("%s leads on in Spanish", (address, page) => {
    expect(address).toMatch(/^\/es\//);
    const links = page.sections
      .flatMap(({ blocks }) => blocks.flatMap(linesOf))
      .flat()
      .flatMap((part) =>
        typeof part === "object" && part.kind === "link" && !part.external ? [part.href] : [],
      );
    expect(links.filter((href) => href.startsWith("/") && !href.startsWith("/es/"))).toEqual([]);
  });
});

it("calls what happened to an officer, whoever it was, by a noun and by no masculine participle", () => {
  const { terms } = wordsOfReader(records);
  const labels = [
    ...Object.values(terms.criminalEvents),
    ...Object.values(terms.employmentEvents),
    ...Object.values(terms.caseStates),
    ...Object.values(terms.batchRoles),
  ].map(({ label }) => label);
  const participle =
    /^(?:absuelto|acusado|arrestado|despedido|nombrado|reasignado|señalado|suspendido)(?!\p{L})/iu;
  expect(labels.filter((label) => participle.test(label))).toEqual([]);
});
