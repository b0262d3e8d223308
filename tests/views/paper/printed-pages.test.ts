import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/messages/words.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { citedIn } from "../../../src/views/paper/cited.ts";
import { printedBlocks } from "../../../src/views/paper/printed-blocks.ts";
import { shippedRecords } from "../shipped-records.ts";

const readers = LANGUAGES.map((language) => shippedRecords.in(language));
const counties = readers
  .flatMap((records) => records.all("counties").map(({ county_id: id }) => countyPage(records, id)))
  .map((page) => [page.address, page] as const);
const races = readers
  .flatMap((records) => records.all("races").map(({ race_id: id }) => racePage(records, id)))
  .map((page) => [page.address, page] as const);

describe.each([...counties, ...races])("on paper %s", (_, page) => {
  const printed = page.sections.map((section) => printedBlocks(section, section.print ?? "whole"));

  it("lists every source that it cites", () => {
    const listed = page.sources.filter(({ print }) => print !== "omitted").map(({ number }) => number);
    expect(listed).toEqual([...citedIn([page.summary, printed])].sort((a, b) => a - b));
  });

  it("says where the full page is, and what of it is missing", () => {
    expect(page.paper?.address).toBe(page.permalink);
    for (const { heading, print } of page.sections)
      expect(page.paper?.leftOut?.includes(wordsOf(page).paper.heading(heading)) ?? false).toBe(
        print !== undefined,
      );
  });
});

describe("what is never left out on paper", () => {
  it.each(counties)("of %s: how many, and the batches", (_, page) => {
    const kept = ["totals", "batches"];
    expect(page.sections.filter(({ anchor, print }) => kept.includes(anchor) && print !== undefined)).toEqual(
      [],
    );
  });

  it.each(races)("of %s: what was asked first, and the answers", (_, page) => {
    const asked = page.sections.filter(({ anchor }) => anchor === "asked" || anchor.startsWith("r-"));
    expect(asked[0]?.print).not.toBe("omitted");
  });
});

it("pages of other kinds are printed whole", () => {
  expect(officerPage(shippedRecords, "joseph-franco").paper).toBeNull();
});
