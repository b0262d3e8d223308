import { describe, expect, it } from "vitest";
import { batchListPage } from "../../../src/views/batch-list-page.ts";
import { homePage } from "../../../src/views/home-page.ts";
import { wordsOf } from "../../../src/messages/words.ts";
import { headline } from "../../../src/views/home/headline.ts";
import { largestBatches } from "../../../src/views/home/largest-batches.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { Records } from "../../../src/model/records.ts";
import { linesOf, pageLines, sectionOf, tablesOf } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const page = homePage(records);

describe("the headline", () => {
  it("is the number of convictions vacated, with its qualifier", () => {
    expect(page.heading).toBe(
      "Courts have set aside more than 2,330 convictions over the conduct of police officers",
    );
    expect(page.title).toBe(wordsOf(records).home.subject);
  });

  it("states no number where none is known", () => {
    const { dataset } = records;
    const totals = dataset.derived.totals.map((scope) =>
      scope.kind === "site" ? { ...scope, vacated: { ...scope.vacated, quantity: null } } : scope,
    );
    const unknown = new Records({ ...dataset, derived: { ...dataset.derived, totals } });
    expect(headline(unknown)).toBe(wordsOf(records).home.subject);
  });

  it("stands with what it does not say", () => {
    const summary = page.summary.map(plainText).join(" ");
    expect(summary).toContain("Vacated is not exonerated");
    expect(summary).toContain("It is not a list of all such convictions in the country.");
  });
});

describe("the ways in", () => {
  const block = sectionOf(page, "ways-in").blocks[0]!;
  const ways = block.kind === "ways" ? block.ways : [];

  it("are three, each with a few links, and are reached from the top", () => {
    expect(ways.map(({ heading }) => heading)).toEqual(["To report", "To vote", "To research"]);
    for (const { links } of ways) {
      expect(links.length).toBeGreaterThanOrEqual(2);
      for (const [first] of links) expect(first).toMatchObject({ kind: "link" });
    }
    expect(page.contents.map(({ href }) => href)).toEqual(ways.map(({ anchor }) => `#${anchor}`));
  });

  it("come right after the picture", () => {
    expect(page.sections.slice(0, 2).map(({ anchor }) => anchor)).toEqual(["how-many", "ways-in"]);
    expect(sectionOf(page, "how-many").blocks[0]!.kind).toBe("figure");
  });
});

describe("the counts", () => {
  const [block] = sectionOf(page, "counts").blocks;
  const rows = block?.kind === "table" ? block.rows : [];

  it("are given with their qualifiers, over everything and over the city, people and cases apart", () => {
    const cells = rows.map((row) => row.cells.map(({ line }) => plainText(line)));
    expect(cells.map(([name, , site, city]) => [name, site, city])).toEqual([
      [
        "Convictions requested",
        "At least 1; 4 more batches without a number of convictions",
        "Number not known",
      ],
      [
        "Convictions moved",
        "About 3,558; 14 more batches without a number of convictions",
        "More than 1,526; 1 more batch without a number of convictions",
      ],
      ["of which announced only", "50", "24"],
      [
        "Convictions vacated",
        "More than 2,330; 13 more batches without a number of convictions",
        "More than 1,492; 1 more batch without a number of convictions",
      ],
      ["People, in batches not counted in convictions", "About 814", "None counted so"],
      ["Cases, in batches not counted in convictions", "About 2,026", "183"],
    ]);
  });

  it("lead to rows that are there", () => {
    const anchors = new Set(
      tablesOf(batchListPage(records)).flatMap((table) => table.rows.map(({ anchor }) => anchor)),
    );
    const links = sectionOf(page, "counts")
      .blocks.flatMap(linesOf)
      .flat()
      .flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.href] : []));
    expect(links.length).toBe(10);
    for (const href of links) expect(anchors).toContain(href.split("#")[1]);
  });
});

it("the largest batches are those with the most convictions moved, the largest first", () => {
  const moved = largestBatches(shippedRecords).map(
    ({ batch_id }) => shippedRecords.batchNumbers(batch_id).moved!.value,
  );
  expect(moved).toEqual([...moved].sort((a, b) => b - a));
  const [first] = moved;
  for (const { batch_id } of shippedRecords.all("batches"))
    expect(shippedRecords.batchNumbers(batch_id).moved?.value ?? 0).toBeLessThanOrEqual(first!);
});

it("shows how many, when and where in three figures, the picture first", () => {
  const figures = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" ? [block.chart.form] : [])),
  );
  expect(figures).toEqual(["units", "cumulative-steps", "county-map"]);
});

it("the tables have no blank and no zero", () => {
  for (const { rows, caption } of tablesOf(page))
    for (const row of rows)
      for (const { line } of row.cells) expect(plainText(line), caption).not.toMatch(/^(0|)$/);
});

it("no officer is named where the officer's status does not stand beside the name, but in titles of batches", () => {
  const links = pageLines(page)
    .flat()
    .flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.href] : []));
  expect(links.filter((href) => /\/officers\/./.test(href))).toEqual([]);
});
