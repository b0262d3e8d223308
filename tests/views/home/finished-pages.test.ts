import { describe, expect, it } from "vitest";
import { batchListPage } from "../../../src/views/batch-list-page.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { countyListPage } from "../../../src/views/county-list-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { homePage } from "../../../src/views/home-page.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { officerListPage } from "../../../src/views/officer-list-page.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { citedNumbers, pageLines, pageText } from "../page-text.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const pages: readonly Page[] = [
  homePage(records),
  officerListPage(records),
  batchListPage(records),
  countyListPage(records),
  ...records.all("officers").map(({ officer_id }) => officerPage(records, officer_id)),
  ...records.all("batches").map(({ batch_id }) => batchPage(records, batch_id)),
  ...records.all("counties").map(({ county_id }) => countyPage(records, county_id)),
];

const ids = new Set(
  (
    ["officers", "batches", "counties", "sources", "figures", "officer_events", "open_questions"] as const
  ).flatMap((table) => records.all(table).map((row) => Object.values(row)[0] as string)),
);

describe("every page about officers, batches and counties", () => {
  it.each(pages.map((page) => [page.address, page] as const))("is finished: %s", (_, page) => {
    for (const line of pageLines(page)) expect(plainText(line).trim()).not.toBe("");
    for (const { blocks, heading } of page.sections) expect(blocks.length, heading).toBeGreaterThan(0);
    const anchors = page.sections.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const text = pageText(page);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.(?!\.)| ,/);
    const codes = (text.match(/\b[a-z0-9]+(?:-[a-z0-9]+){2,}\b/g) ?? []).filter((word) => ids.has(word));
    expect(codes).toEqual([]);
  });

  it("has a title and an address of its own", () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });

  it("numbers its sources in the order of reading", () => {
    for (const page of pages) {
      expect(citedNumbers(page), page.address).toEqual(page.sources.map(({ number }) => number));
    }
  });
});
