import { describe, expect, it } from "vitest";
import { batchListPage } from "../../../src/views/batch-list-page.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { disputeMark, disputesOf } from "../../../src/views/batch/disputes.ts";
import { wholeFigures } from "../../../src/views/batch/figures.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { pageText } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords } from "../shipped-records.ts";

const batches = shippedRecords.all("batches").map(({ batch_id }) => batch_id);
const disputed = batches.filter((id) =>
  wholeFigures(shippedRecords, id).some(({ standing }) => standing === "disputed"),
);
const claimsOn = (id: string, from = records) =>
  figuresOf(batchPage(from, id)).find(({ anchor }) => anchor === "disputed");

describe("a number that sources dispute", () => {
  it("says so right after it, with a link to all the figures", () => {
    const mark = disputeMark(records, "new-york-2023-06-316", "convictions");
    expect(plainText(mark)).toBe(" (disputed: another source says 308)");
    expect(mark[1]).toMatchObject({ href: "/batches/new-york-2023-06-316/#figures" });
    expect(plainText(disputeMark(records, "camden-2010-03-special-patrol", "people"))).toBe(
      " (disputed: another source says more than 50 people)",
    );
  });

  it("says so on the page of the batch, in its county and in the list", () => {
    const pages = [
      batchPage(records, "new-york-2023-06-316"),
      countyPage(records, "new-york-ny"),
      batchListPage(records),
    ];
    for (const page of pages)
      expect(pageText(page), page.address).toContain("316 (disputed: another source says 308)");
    expect(pageText(batchListPage(records))).toContain("124 (disputed: another source says 123)");
  });

  it("is the one in use only: counts of an earlier day differ from each other", () => {
    expect(disputeMark(records, "philadelphia-2013-narcotics-field-unit", "convictions")).toEqual([]);
    expect(plainText(claimsOn("philadelphia-2013-narcotics-field-unit")!.finding)).toBe(
      "Sources differ on an earlier running count of convictions, 560 and 569 for 7 August 2015; this site uses 812.",
    );
  });

  it("is not disputed by a figure that the site does not call disputed", () => {
    const figures = records
      .all("figures")
      .map((figure) =>
        figure.standing === "disputed" ? { ...figure, standing: "superseded" as const } : figure,
      );
    for (const { batch_id } of records.all("batches"))
      expect(disputesOf(recordsWith({ figures }), batch_id)).toEqual([]);
  });
});

describe("a number that counts something else", () => {
  const others = ["new-york-2023-06-316-convictions-308-2", "camden-2010-03-special-patrol-people-50"];
  const figures = records
    .all("figures")
    .map((figure) =>
      others.includes(figure.figure_id) ? { ...figure, standing: "other-scope" as const } : figure,
    );
  const told = recordsWith({ figures });

  it("disputes nothing, and stands in the table with its note", () => {
    expect(disputeMark(told, "camden-2010-03-special-patrol", "people")).toEqual([]);
    expect(claimsOn("camden-2010-03-special-patrol", told)).toBeUndefined();
    expect(pageText(batchPage(told, "camden-2010-03-special-patrol"))).toContain(
      "Counts something else\nDefendants in the registry, a narrower count.",
    );
    expect(shippedRecords.get("figures", others[1]!).standing).toBe("other-scope");
  });

  it("is not in the picture of those that differ", () => {
    const { chart } = claimsOn("new-york-2023-06-316", told)!;
    if (chart.form !== "claims") throw new Error("not a picture of claims");
    const claims = chart.groups.flatMap((group) => group.claims.map(({ words, tag }) => `${words} ${tag}`));
    expect(claims).toEqual(["316 used", "308 disputed", "306 earlier count"]);
    expect(JSON.stringify(chart)).not.toContain("Associated Press");
  });
});

describe("the picture of what sources say", () => {
  it("stands where they differ and nowhere else", () => {
    expect(disputed.length).toBeGreaterThan(5);
    expect(batches.filter((id) => claimsOn(id, shippedRecords) !== undefined)).toEqual(disputed);
  });

  it.each(disputed)("has every figure of the measure, the one in use first: %s", (id) => {
    const figure = claimsOn(id, shippedRecords)!;
    if (figure.chart.form !== "claims") throw new Error("not a picture of claims");
    const measures = disputesOf(shippedRecords, id).map(({ measure }) => measure);
    const figures = wholeFigures(shippedRecords, id).filter(
      ({ measure, standing }) => measures.includes(measure) && standing !== "other-scope",
    );
    const claims = figure.chart.groups.flatMap((group) => group.claims);
    expect(claims.map(({ value }) => value).sort()).toEqual(figures.map(({ value }) => value).sort());
    for (const group of figure.chart.groups) expect(group.claims[0]?.mark).toBe("used");
    expect(figure.table.rows).toHaveLength(wholeFigures(shippedRecords, id).length);
    expect(figure.finding.some((part) => typeof part === "object" && part.kind === "cite")).toBe(true);
  });

  it("says in a sentence which number is used", () => {
    expect(plainText(claimsOn("bronx-2021-franco")!.finding)).toBe(
      "Sources differ on the number of convictions: this site uses 124; another source gives 123.",
    );
  });
});
