import { describe, expect, it } from "vitest";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { countyShortName } from "../../src/format/names.ts";
import { Records } from "../../src/model/records.ts";
import { ADDRESSES } from "../../src/site/addresses.ts";
import { countiesInSentence } from "../../src/views/batch/links.ts";
import { batchList, batchListPage } from "../../src/views/batch-list-page.ts";
import { recordMapFigure } from "../../src/views/county/map-figure.ts";
import { multiplesFigure } from "../../src/views/county/multiples-figure.ts";
import { countyList, countyListPage } from "../../src/views/county-list-page.ts";
import { coverageFigure } from "../../src/views/data/coverage-figure.ts";
import { countyMarks } from "../../src/views/home/marks.ts";
import { unitFigure } from "../../src/views/home/unit-figure.ts";
import { Citations } from "../../src/views/kit/citations.ts";
import { figureOnPage, MOST_ROWS } from "../../src/views/kit/figure-on-page.ts";
import { plainText } from "../../src/views/kit/inline.ts";
import { MOST_NAMED, MOST_SHOWN } from "../../src/views/kit/most-shown.ts";
import type { Page } from "../../src/views/kit/page.ts";
import { ROWS_ON_PAGE } from "../../src/views/list/list-part.ts";
import { longLists } from "../../src/views/list/long-lists.ts";
import { openQuestionsPage } from "../../src/views/open-questions-page.ts";
import { personList, personListPage } from "../../src/views/person-list-page.ts";
import { raceList, raceListPage } from "../../src/views/race-list-page.ts";
import { inventedTexts, sourceOfTexts } from "../pipeline/invented-source.ts";
import { tablesOf } from "./page-text.ts";

const { dataset } = buildDataset(sourceOfTexts(inventedTexts(800, 1)), derive);
const large = new Records(dataset!);
const counties = large.all("counties");
const citations = () => new Citations(large);
const listOf = (page: Page) => tablesOf(page).find(({ interactive }) => interactive === true)!;

describe("the lists of a record of 800 officers", () => {
  const lists = {
    people: { list: personList(large), page: personListPage, keyed: "person_id" },
    races: { list: raceList(large), page: raceListPage, keyed: "race_id" },
    counties: { list: countyList(large), page: countyListPage, keyed: "county_id" },
  } as const;

  it.each(["people", "races", "counties"] as const)("have all %s, each once, on pages of so many", (name) => {
    const { list, page, keyed } = lists[name];
    const whole = list.furtherParts.filter(({ group }) => group.kind === "all");
    const pages = [page(large), ...whole.map((part) => page(large, part))];
    const rows = pages.map((one) => listOf(one).rows);
    expect(list.isLong).toBe(true);
    for (const { length } of rows) expect(length).toBeLessThanOrEqual(ROWS_ON_PAGE);
    const hrefs = rows.flat().map(({ cells }) => JSON.stringify(cells[0]!.line[0]));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).toHaveLength(large.all(name).length);
    const ids = list.items.map((item) => (item as unknown as Record<string, unknown>)[keyed]);
    expect(longLists(large).get(name)?.().ids).toEqual(ids);
  });

  it("are in the same order for Spanish readers, with the words of their pages", () => {
    const spanish = large.in("es");
    for (const name of ["people", "races", "counties"] as const)
      expect(longLists(spanish).get(name)?.().ids, name).toEqual(longLists(large).get(name)?.().ids);
    const [part] = raceList(spanish).furtherParts;
    expect(raceListPage(spanish, part).heading).toMatch(/^Elecciones.*, página 2 de \d/);
  });

  it("name every county on their first page alone", () => {
    const pagerOf = (page: Page) =>
      page.sections
        .flatMap(({ blocks }) => blocks)
        .find((block) => block.kind === "pager" && block.label === "By county");
    const list = batchList(large);
    const first = pagerOf(batchListPage(large));
    expect(first).toMatchObject({ links: { length: list.counties.size } });
    expect(list.counties.size).toBeGreaterThan(MOST_SHOWN);
    const part = list.furtherParts.find(({ group }) => group.kind === "county")!;
    const second = list.furtherParts.find(({ group, page }) => group.kind === "all" && page === 2)!;
    expect(pagerOf(batchListPage(large, second))).toMatchObject({
      links: [{ text: "All counties, on the first page", current: false }],
    });
    expect(pagerOf(batchListPage(large, part))).toMatchObject({
      links: [{ current: true }, { text: "All counties, on the first page", href: ADDRESSES.batches.list }],
    });
  });
});

describe("the figures of a record with more counties than anybody could compare", () => {
  it("draw the largest counties, and say that there are more", () => {
    const known = countyMarks(large);
    const { chart, title, notes, table } = unitFigure(large, citations());
    expect(known.length).toBeGreaterThan(MOST_SHOWN);
    expect(chart).toMatchObject({ groups: { length: MOST_SHOWN } });
    expect(table.rows).toHaveLength(MOST_SHOWN);
    expect(title).toBe("Every conviction counted, in the counties with the most");
    expect(plainText(notes[0]!)).toBe(
      `Drawn are the ${MOST_SHOWN} counties with the most convictions moved, of ${known.length} with a number.`,
    );
    const least = Math.min(...known.slice(0, MOST_SHOWN).map(({ all }) => all));
    expect(Math.max(...known.slice(MOST_SHOWN).map(({ all }) => all))).toBeLessThanOrEqual(least);
  });

  it("do not say of a county that is only not drawn that its batches are not counted in convictions", () => {
    const known = new Set(countyMarks(large).map(({ county }) => county.county_id));
    const notDrawn = unitFigure(large, citations()).notes.map(plainText).join(" ");
    const [, wholly = ""] =
      /since they are not counted in convictions: the batches of ([^.;]+)/.exec(notDrawn) ?? [];
    expect(wholly).not.toBe("");
    const named = wholly.split(/, (?:and )?/);
    const wrong = counties.filter((county) => known.has(county.county_id));
    expect(wrong.map(countyShortName).filter((name) => named.includes(name))).toEqual([]);
  });

  it("set so many panels and lines side by side, in their order, and keep all rows for the file", () => {
    const panels = multiplesFigure(large, ADDRESSES.counties.list, citations())!;
    const grid = coverageFigure(large, ADDRESSES.data);
    expect(panels.chart).toMatchObject({ panels: { length: MOST_SHOWN } });
    expect(grid.chart).toMatchObject({ rows: { length: MOST_SHOWN } });
    expect(plainText(grid.notes[0]!)).toBe(
      `Drawn are the ${MOST_SHOWN} counties with the most batches, of ${counties.length}.`,
    );
    for (const whole of [panels, grid]) {
      const { rows } = whole.table;
      expect(rows).toHaveLength(counties.length);
      const { table, cut } = figureOnPage(large, whole);
      expect(table.rows).toEqual(rows.slice(0, MOST_ROWS));
      expect(cut).toBe(`These are the first ${MOST_ROWS} of ${rows.length} rows; the CSV has all of them.`);
    }
  });

  it("lead from a source back to a mark that stands on the page", () => {
    const { sections, sources } = countyListPage(large);
    const anchors = JSON.stringify(sections).match(/(?<="anchor":")c[^"]+/g) ?? [];
    const mentions = sources.flatMap(({ mention }) => mention ?? []);
    expect(mentions.length).toBeGreaterThan(0);
    expect(anchors).toEqual(expect.arrayContaining(mentions));
  });

  it("show the maps on a phone too, and describe so many counties", () => {
    const { chart, description } = recordMapFigure(large, ADDRESSES.counties.list);
    expect(chart).toMatchObject({ tiles: [] });
    expect(description).toMatch(/; \d+ more counties\.$/);
  });
});

describe("sentences and questions of a large record", () => {
  it("name the first counties, and count the others", () => {
    const ids = counties.map(({ county_id: id }) => id);
    const text = plainText(countiesInSentence(large, ids));
    expect(text).toMatch(new RegExp(`, and ${ids.length - MOST_NAMED} more counties$`));
    expect(plainText(countiesInSentence(large, ids.slice(0, MOST_NAMED)))).not.toContain("more");
  });

  it("show the questions on the first records, and lead to all", () => {
    const page = openQuestionsPage(large);
    const facts = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "facts" ? [block.facts.length] : [])),
    );
    expect(Math.max(...facts)).toBe(MOST_SHOWN);
    const said = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "prose" ? block.lines.map(plainText) : [])),
    );
    expect(said.some((line) => line.startsWith(`Shown here are the first ${MOST_SHOWN} of `))).toBe(true);
  });
});
