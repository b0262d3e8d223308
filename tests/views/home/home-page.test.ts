import { describe, expect, it } from "vitest";
import { batchListPage } from "../../../src/views/batch-list-page.ts";
import { homePage } from "../../../src/views/home-page.ts";
import { largestBatches } from "../../../src/views/home/timeline.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { linesOf, pageLines, sectionOf, sectionText, tablesOf } from "../page-text.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const page = homePage(records);

describe("the headline", () => {
  it("gives the three counts with their qualifiers, over everything and over the city", () => {
    const amounts = (anchor: string) =>
      sectionOf(page, anchor).blocks.flatMap((block) =>
        block.kind === "numbers" ? block.numbers.map(({ label, amount }) => `${label}: ${amount}`) : [],
      );
    expect(amounts("how-many")).toEqual([
      "Requested: At least 1 conviction",
      "Moved: About 3,558 convictions",
      "Vacated: More than 2,330 convictions",
    ]);
    expect(amounts("new-york-city")).toEqual([
      "Requested: Number not known",
      "Moved: More than 1,526 convictions",
      "Vacated: More than 1,492 convictions",
    ]);
  });

  it("says how many were announced only, and keeps people and cases apart", () => {
    expect(sectionText(page, "how-many")).toContain("50 of them announced only.");
    expect(sectionText(page, "new-york-city")).toContain("24 of them announced only.");
    expect(sectionText(page, "how-many")).toContain(
      "about 814 people, and about 2,026 cases. These are not convictions",
    );
  });

  it("leads with every number to rows that are there", () => {
    const anchors = new Set(
      tablesOf(batchListPage(records)).flatMap(({ rows }) => rows.map(({ anchor }) => anchor)),
    );
    const links = ["how-many", "new-york-city"].flatMap((section) =>
      sectionOf(page, section)
        .blocks.flatMap(linesOf)
        .flat()
        .flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.href] : [])),
    );
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const href of links) expect(anchors).toContain(href.split("#")[1]);
  });
});

it("the largest batches are those with the most convictions moved, each counted once", () => {
  const largest = largestBatches(records);
  const moved = (id: string) => records.batchNumbers(id).moved?.value ?? -1;
  expect(largest).toHaveLength(12);
  const least = Math.min(...largest.map(({ batch_id }) => moved(batch_id)));
  const left = records.all("batches").filter((batch) => !largest.includes(batch) && batch.part_of === null);
  for (const { batch_id } of left) expect(moved(batch_id)).toBeLessThanOrEqual(least);
});

it("the counties by step have no blank and no zero", () => {
  const [table] = tablesOf(page);
  expect(table!.rows).toHaveLength(records.all("counties").length);
  for (const row of table!.rows)
    for (const { line } of row.cells) expect(plainText(line)).not.toMatch(/^(0|)$/);
});

it("no officer is named where the officer's status does not stand beside the name, but in titles of batches", () => {
  const links = pageLines(page)
    .flat()
    .flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.href] : []));
  expect(links.filter((href) => /\/officers\/./.test(href))).toEqual([]);
});
