import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { sourceList, sourceListPage, sourceTable } from "../../../src/views/source-list-page.ts";
import { sourcePage } from "../../../src/views/source-page.ts";
import { pageText, sectionLines } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const sources = records.all("sources");
const pages = sources.map(({ source_id: id }) => sourcePage(records, id));
const [first] = sources;

describe("the pages of all sources", () => {
  it("have titles of their own", () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  it("have no blank line and no workplace word", () => {
    for (const page of pages) {
      for (const line of sectionLines(page)) expect(line, page.address).toMatch(/\S/);
      // The words that must not reach a reader.
      expect(pageText(page), page.address).not.toMatch(/\bseed article\b|\bTODO\b|\bnull\b|\bundefined\b/i);
    }
  });

  it("show the title only in quotation marks, since its words are not ours", () => {
    for (const [index, { title }] of sources.entries()) {
      expect(pages[index]!.heading).toBe(title === null ? pages[index]!.heading : `“${title}”`);
      if (title === null) expect(pages[index]!.heading).toMatch(/\(title not shown\)$/);
    }
  });

  it("never name an officer in a heading of a record without how the officer stands", () => {
    for (const page of pages) {
      const officers = page.sections.find(({ anchor }) => anchor === "on-officer");
      for (const block of officers?.blocks ?? []) {
        if (block.kind !== "facts") throw new Error("officers are told as facts");
        for (const { href, details } of block.facts) {
          const id = /\/officers\/(.+)\/$/.exec(href ?? "")?.[1];
          expect(details[0]?.[0], page.address).toBe(records.officerStatus(id ?? "").summary);
        }
      }
    }
  });

  it("cite the source itself wherever something rests on it", () => {
    for (const [index, { source_id: id }] of sources.entries()) {
      if (pageText(pages[index]!).includes("Nothing on this site rests on it.")) continue;
      expect(pages[index]!.sources.some(({ page }) => page.endsWith(`/${id}/`))).toBe(true);
    }
  });
});

it("Franco is nowhere called convicted by what rests on a source", () => {
  const told = pages
    .filter((page) => pageText(page).includes("Joseph Franco"))
    .flatMap((page) => sectionLines(page));
  const lines = told.filter((line) => line.includes("Franco") && !line.startsWith("“"));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).not.toMatch(/Franco (was |is )?(convicted|guilty)|perjurer/i);
});

describe("one source", () => {
  const shown = (change: Partial<NonNullable<typeof first>>) =>
    pageText(
      sourcePage(recordsWith({ sources: [{ ...first!, ...change }, ...sources.slice(1)] }), first!.source_id),
    );

  it("says why title and address are not shown", () => {
    const text = shown({ title: null, url: null, note: null });
    expect(text).toContain("left out where they name a person who must not be named");
    expect(shown({ url: null, note: "Names a plaintiff." })).toContain("Not shown; the note says why.");
  });

  it("says what is not known of it", () => {
    const text = shown({ author: null, published_on: null, archive_url: null });
    expect(text).toContain("Not recorded.");
    expect(text).toContain("Undated, or the date is not known.");
    expect(text).toContain("None is recorded.");
  });

  it("says how much was read", () => {
    expect(shown({ extent: "opening", retrieved_on: "2026-11-21" })).toContain(
      "Opening read on 21 November 2026.",
    );
    expect(shown({ extent: "full" })).toContain("The whole text was read.");
  });

  it("on which nothing rests says so", () => {
    const extra = { ...first!, source_id: "extra" };
    const page = sourcePage(recordsWith({ sources: [...sources, extra] }), "extra");
    expect(pageText(page)).toContain("Nothing on this site rests on it.");
    expect(page.sections.map(({ anchor }) => anchor)).toEqual(["document"]);
  });
});

describe("the bibliography", () => {
  const page = sourceListPage(records);

  it("lists every source once", () => {
    const { rows } = sourceTable(records, sourceList(records).items);
    expect(rows).toHaveLength(sources.length);
    expect(new Set(rows.map((row) => JSON.stringify(row.cells[0]))).size).toBe(sources.length);
    for (const { cells } of rows) expect(cells).toHaveLength(4);
  });

  it("says how many were read only in part, and its kinds add up", () => {
    const opening = sources.filter(({ extent }) => extent === "opening").length;
    expect(pageText(page)).toContain(`Of ${opening} of them only the opening was read`);
    const kinds = page.sections.find(({ anchor }) => anchor === "kinds")!;
    const counts = kinds.blocks.flatMap((block) =>
      block.kind === "facts"
        ? block.facts.map(({ details }) => Number.parseInt(plainText(details[0]!), 10))
        : [],
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sources.length);
  });
});

describe("in Spanish", () => {
  const spanish = records.in("es");

  it("every source has the same statements under the same records, and its title marked", () => {
    for (const [index, { source_id: id, title }] of sources.entries()) {
      const page = sourcePage(spanish, id);
      const english = pages[index]!;
      expect(page.sections.map(({ anchor }) => anchor)).toEqual(english.sections.map(({ anchor }) => anchor));
      expect(sectionLines(page), id).toHaveLength(sectionLines(english).length);
      expect([page.headingLanguage, page.heading]).toEqual(
        title === null ? [undefined, expect.stringMatching(/\(título no mostrado\)$/)] : ["en", `«${title}»`],
      );
      expect(pageText(page), id).not.toMatch(/\bnull\b|\bundefined\b/);
    }
  });

  it("Franco is nowhere said to have a conviction", () => {
    const told = sources
      .map(({ source_id: id }) => sourcePage(spanish, id))
      .flatMap(sectionLines)
      .filter((line) => line.includes("Franco") && !line.startsWith("“"));
    expect(told.length).toBeGreaterThan(10);
    for (const line of told) expect(line).not.toMatch(/Franco (?:fue |es )?(?:condenad|culpable|exonerad)/i);
  });

  it("the bibliography lists every source once, under marked titles", () => {
    const { rows } = sourceTable(spanish, sourceList(spanish).items);
    expect(rows).toHaveLength(sources.length);
    const marked = rows.filter(({ cells }) => "language" in Object(cells[0]!.line[0]));
    expect(marked).toHaveLength(sources.filter(({ title }) => title !== null).length);
  });
});
