import { describe, expect, it } from "vitest";
import { countyCoverage } from "../../../scripts/pipeline/derive/coverage.ts";
import { Records } from "../../../src/model/records.ts";
import { pledgePage } from "../../../src/views/pledge-page.ts";
import { nothingFound } from "../../../src/views/pledge/outcome-words.ts";
import { sectionText } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";

/** The shipped record at a later edition, with other days on which events in office were last looked for. */
function lookedOn(days: Readonly<Record<string, string | null>>): Records {
  const { dataset } = records;
  const coverage = dataset.tables.coverage.map((row): typeof row => {
    const day = row.topic === "outcomes" ? days[row.county_id] : undefined;
    return day === undefined
      ? row
      : { ...row, result: day === null ? "not-looked" : "nothing-found", looked_on: day };
  });
  const tables = { ...dataset.tables, coverage };
  return new Records({
    ...dataset,
    tables,
    edition: { ...dataset.edition, as_of: "2027-05-05" },
    derived: { ...dataset.derived, coverage: countyCoverage(tables) },
  });
}

describe("where no event in office is recorded", () => {
  it("is said that nothing was found only where somebody looked", () => {
    expect(nothingFound(records, ["new-york-ny"])).toBe("Nothing found as of 21 November 2026.");
    expect(nothingFound(records, ["cook-il"])).toBe("Not looked for.");
    expect(nothingFound(records, [])).toBe("Not looked for.");
  });

  it("is said of several counties that not all were looked at, and as of when all were that were", () => {
    const counties = ["bronx-ny", "new-york-ny"];
    expect(nothingFound(lookedOn({ "bronx-ny": "2027-02-01" }), counties)).toBe(
      "Nothing found as of 21 November 2026.",
    );
    const partly = lookedOn({ "bronx-ny": null });
    expect(nothingFound(partly, counties)).toBe(
      "Looked for in some of the counties only, and nothing found there as of 21 November 2026.",
    );
    expect(nothingFound(partly.in("es"), counties)).toBe(
      "Se buscó solo en algunos de los condados, y allí no se halló nada al 21 de noviembre de 2026.",
    );
  });

  it("stands the day of the search on the page of a pledge, not the day of the edition", () => {
    const textOf = (changed: Records) =>
      sectionText(pledgePage(changed, "appeal-nysfocus-survey-2021"), "outcomes");
    expect(textOf(lookedOn({}))).toContain("Nothing found as of 21 November 2026.");
    expect(textOf(lookedOn({ "new-york-ny": null }))).toContain("Not looked for.");
  });
});
