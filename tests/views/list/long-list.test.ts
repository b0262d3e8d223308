import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { letterOf, partAt, pathOfPart, ROWS_ON_PAGE } from "../../../src/views/list/list-part.ts";
import type { listRows } from "../../../src/views/list/list-rows.ts";
import { longLists } from "../../../src/views/list/long-lists.ts";
import { batchList, batchListPage } from "../../../src/views/batch-list-page.ts";
import { officerList, officerListPage } from "../../../src/views/officer-list-page.ts";
import { pledgeList, pledgeListPage } from "../../../src/views/pledge-list-page.ts";
import { sourceList, sourceListPage } from "../../../src/views/source-list-page.ts";
import { pageText, tablesOf } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease } from "../first-release.ts";

const copies = Math.ceil((2 * ROWS_ON_PAGE + 1) / firstRelease.all("batches").length);

/** The shipped record with more than two pages of batches: each of them several times over. */
const many = recordsWith({
  batches: firstRelease.all("batches").flatMap((batch) => Array.from({ length: copies }, () => batch)),
});

const firstTable = (page: Page) => tablesOf(page)[0]!;
const linksOf = (page: Page) =>
  page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "pager" ? block.links : [])),
  );

describe("the parts of a list", () => {
  it.each(["page/2", "a-z/f", "a-z/other/page/3", "county/kings-ny", "county/kings-ny/page/12"])(
    "%s is a path and comes back",
    (path) => {
      expect(pathOfPart(partAt(path))).toBe(path);
    },
  );

  it.each(["page", "page/2/3", "a-z", "x/y", "county/"])("%s is none", (path) => {
    expect(() => partAt(path)).toThrow("no part of a list");
  });

  it.each([
    ["Franco", "f"],
    ["Ávila", "a"],
    ["‘Quoted’ News", "q"],
    ["9 News", "other"],
    ["Ørsted", "other"],
    ["", "other"],
  ])("%s stands under %s", (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});

describe("a list that fits on a page", () => {
  it("has no other pages, no ways to them, and leads to no rows elsewhere", () => {
    expect(officerList(firstRelease).furtherParts).toEqual([]);
    const page = officerListPage(firstRelease);
    expect([linksOf(page), firstTable(page).whole]).toEqual([[], undefined]);
  });
});

describe("the sources", () => {
  const list = sourceList(firstRelease);
  const parts = list.furtherParts;
  const pages = [sourceListPage(firstRelease), ...parts.map((part) => sourceListPage(firstRelease, part))];
  const rowsOf = (page: Page) => firstTable(page).rows.map(({ cells }) => JSON.stringify(cells[0]));

  it("are offered from A to Z, those that begin with no letter at the end", () => {
    const letters = [...sourceList(firstRelease).letters.keys()];
    expect(letters.at(-1)).toBe("other");
    expect(letters.slice(0, -1)).toEqual(letters.slice(0, -1).sort());
  });

  it("stand on pages of at most so many rows, each once, and again each once by letter", () => {
    for (const page of pages) expect(rowsOf(page).length, page.address).toBeLessThanOrEqual(ROWS_ON_PAGE);
    const isOfWhole = ({ address }: Page) => !address.includes("/a-z/");
    const whole = pages.filter(isOfWhole).flatMap(rowsOf);
    const letters = pages.filter((page) => !isOfWhole(page)).flatMap(rowsOf);
    expect(whole).toHaveLength(list.items.length);
    expect(new Set(whole).size).toBe(list.items.length);
    expect([...letters].sort()).toEqual([...whole].sort());
  });

  it("have addresses and titles of their own, and every page leads on", () => {
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    const reached = new Set(pages.flatMap(linksOf).map(({ href }) => href));
    for (const { address } of pages) expect(reached).toContain(address);
  });

  it("say on a further page which rows it has", () => {
    const page = sourceListPage(firstRelease, partAt("page/2"));
    expect(page.heading).toBe(`Sources, page 2 of ${Math.ceil(list.items.length / ROWS_ON_PAGE)}`);
    expect(plainText(page.summary[0]!)).toContain(`Sources: ${ROWS_ON_PAGE + 1} to ${2 * ROWS_ON_PAGE} of`);
    expect(
      linksOf(page)
        .filter(({ current }) => current)
        .map(({ text }) => text),
    ).toEqual(["2"]);
  });

  it("are in Spanish in the same order, and lead to Spanish pages", () => {
    const spanish = sourceListPage(firstRelease.in("es"), partAt("page/2"));
    expect(spanish.heading).toMatch(/^Fuentes, página 2 de \d$/);
    for (const { href } of linksOf(spanish)) expect(href).toMatch(/^\/es\/sources\//);
    expect(firstTable(spanish).whole).toBe("/es/lists/sources.json");
    const ids = (rows: ReturnType<typeof listRows> | undefined) => rows?.ids;
    const inEnglish = longLists(firstRelease).get("sources")?.();
    const inSpanish = longLists(firstRelease.in("es")).get("sources")?.();
    expect(ids(inSpanish)).toEqual(ids(inEnglish));
    expect([inEnglish?.folder, inSpanish?.folder]).toEqual(["/sources/", "/es/sources/"]);
    expect(inSpanish?.columns[0]?.language).toBe("en");
  });

  it("are all in the file for the program", () => {
    expect(longLists(firstRelease).get("sources")?.().ids).toEqual(list.items.map(({ source_id: id }) => id));
    expect([...longLists(firstRelease).keys()]).toEqual(["sources"]);
  });
});

describe("many pledges", () => {
  const pledges = firstRelease.all("pledges");
  const some = recordsWith({
    pledges: Array.from({ length: ROWS_ON_PAGE + 1 }, (_, index) => pledges[index % pledges.length]!),
  });

  it("go on on a second page, which says what kind of list it is", () => {
    const parts = pledgeList(some).furtherParts;
    expect(parts).toEqual([partAt("page/2")]);
    const page = pledgeListPage(some, parts[0]);
    expect(page.heading).toBe("Pledges, page 2 of 2");
    expect(firstTable(page).rows).toHaveLength(1);
  });
});

describe("many batches", () => {
  const list = batchList(many);

  it("have pages by county, each batch under all of its counties", () => {
    const kings = list.furtherParts.filter(({ group }) => group.kind === "county" && group.id === "kings-ny");
    expect(kings.length).toBeGreaterThan(0);
    const shown = kings.flatMap((part) => list.itemsOn(part));
    expect(shown).toEqual(list.items.filter(({ county_ids: ids }) => ids.includes("kings-ny")));
    expect(batchListPage(many, kings[0]).heading).toMatch(/^Batches of convictions: Brooklyn, New York/);
  });

  it("keep the caution about sums, and the sources of their numbers, on every page", () => {
    const page = batchListPage(many, partAt("page/2"));
    expect(pageText(page)).toContain("How the sums are made");
    expect(page.sources.length).toBeGreaterThan(10);
    expect(firstTable(page).rows).toHaveLength(ROWS_ON_PAGE);
  });
});
