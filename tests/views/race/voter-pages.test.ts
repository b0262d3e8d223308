import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { shippedRecords as records } from "../shipped-records.ts";
import { citedNumbers, pageLines, pageText, quotesOf, tablesOf } from "../page-text.ts";
import { voterPages } from "./voter-pages.ts";

const codes = new Set(
  (["races", "candidacies", "pledges", "demands", "people", "terms", "responses", "commitments"] as const)
    .flatMap((table) => records.all(table).map((row) => Object.values(row)[0]))
    .filter((id): id is string => typeof id === "string" && id.includes("-")),
);

describe("every page about races, pledges and people", () => {
  it("exists once, for every row that has one", () => {
    const addresses = voterPages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    const titles = voterPages.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(voterPages.length).toBeGreaterThanOrEqual(3 + 14 + 39 + 5 + 51);
  });

  it("has no blank cell and no empty line, section or heading", () => {
    for (const page of voterPages) {
      const blank = pageLines(page).filter((line) => plainText(line).trim() === "");
      expect(blank, page.address).toEqual([]);
      for (const table of tablesOf(page)) {
        expect(table.rows.length, page.address).toBeGreaterThan(0);
        expect(
          table.rows.every(({ cells }) => cells.length === table.heads.length),
          page.address,
        ).toBe(true);
      }
      for (const { heading, blocks } of page.sections) {
        expect(heading.trim()).not.toBe("");
        expect(blocks.length, `${page.address} ${heading}`).toBeGreaterThan(0);
      }
    }
  });

  it("shows no id and no code", () => {
    for (const page of voterPages) {
      const words = pageText(page).split(/[\s,;:()“”]+/);
      expect(
        words.filter((word) => codes.has(word)),
        page.address,
      ).toEqual([]);
      expect(pageText(page), page.address).not.toMatch(
        /\b(undefined|null|NaN|own-alternative|lost-primary)\b/,
      );
      expect(pageText(page), page.address).not.toMatch(/\.\.(?!\.)| {2}|\b\d{4}-\d{2}-\d{2}\b/);
    }
  });

  it("numbers its sources in the order in which they are read", () => {
    for (const page of voterPages) {
      const first = citedNumbers(page);
      expect(first, page.address).toEqual(first.map((_, index) => index + 1));
      expect(
        page.sources.map(({ number }) => number),
        page.address,
      ).toEqual(first);
    }
  });

  it("has anchors that are unique", () => {
    for (const page of voterPages) {
      const anchors = [
        ...page.sections.map(({ anchor }) => anchor),
        ...tablesOf(page).flatMap(({ rows }) => rows.flatMap(({ anchor }) => anchor ?? [])),
      ];
      expect(new Set(anchors).size, page.address).toBe(anchors.length);
    }
  });

  it("quotes exactly, and cites every quotation", () => {
    const exact = new Set(
      [...records.all("responses"), ...records.all("commitments")].flatMap(({ quote }) => quote ?? []),
    );
    for (const page of voterPages) {
      for (const { text, attribution } of quotesOf(page)) {
        expect(exact.has(text), page.address).toBe(true);
        expect(attribution.some((part) => typeof part !== "string" && part.kind === "cite")).toBe(true);
      }
    }
  });
});
