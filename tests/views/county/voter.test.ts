import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import type { Race } from "../../../src/model/tables/races.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { isAskedOrBound } from "../../../src/views/person/asked.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { sectionOf, sectionText, tablesOf } from "../page-text.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";

const counties = records.all("counties").map(({ county_id }) => county_id);
const summaryOf = (of: Records, id: string) => countyPage(of, id).summary.map(plainText);

describe("the summary of a county", () => {
  it("says how many, under whom, who is the prosecutor now and what is next", () => {
    expect(summaryOf(records, "westchester-ny").slice(0, 2)).toEqual([
      "In 4 batches of this county alone, courts were asked, or a prosecutor said publicly that they would be asked, to undo 40 convictions (26 announced only); courts vacated 14 convictions. The prosecutors at the time: Miriam E. Rocah (3 batches), Janet DiFiore (1 batch).",
      "Westchester County District Attorney now, as far as recorded: Susan Cacace, from 1 January 2025, no end recorded. No coming election is recorded; the last that is: Westchester County District Attorney, 2024.",
    ]);
  });

  it("says what is not known", () => {
    expect(summaryOf(records, "dallas-tx")[0]).toMatch(
      /The prosecutor at the time: not recorded \(1 batch\)\.$/,
    );
    expect(summaryOf(records, "cook-il")[1]).toBe(
      "Who the prosecutor is now is not recorded. No election of this county is recorded.",
    );
  });

  it("names the next election where a row has one", () => {
    const [last] = records.where("races", "race_id", "westchester-da-2024");
    const next: Race = { ...last!, race_id: "next", year: 2028, primary_on: null, general_on: "2028-11-07" };
    const changed = recordsWith({ races: [...records.all("races"), next] });
    expect(summaryOf(changed, "westchester-ny")[1]).toMatch(
      / The next election: Westchester County District Attorney, 2028 \(no primary recorded, general election on 7 November 2028\)\.$/,
    );
    expect(sectionText(countyPage(changed, "westchester-ny"), "races")).toMatch(
      /^Next: Westchester County District Attorney, 2028, /,
    );
  });

  it("takes a race of which only the year is known for one that lies ahead, until that year is over", () => {
    const [last] = records.where("races", "race_id", "westchester-da-2024");
    const inYear = (year: number): Race => ({
      ...last!,
      race_id: "next",
      year,
      primary_on: null,
      general_on: null,
    });
    const withRace = (race: Race) => recordsWith({ races: [...records.all("races"), race] });
    expect(summaryOf(withRace(inYear(2026)), "westchester-ny")[1]).toContain("The next election: ");
    expect(summaryOf(withRace(inYear(2025)), "westchester-ny")[1]).toContain("No coming election");
  });
});

describe.each(counties)("the page of %s", (id) => {
  const page = countyPage(records, id);
  const people = new Set(
    records
      .where("offices", "county_ids", id)
      .flatMap(({ office_id }) => records.where("terms", "office_id", office_id))
      .map(({ person_id }) => person_id),
  );

  it("has every act and event of who held its offices, with day, mark and source", () => {
    const outcomes = [...people].flatMap((person) => records.where("outcomes", "person_id", person));
    const table = tablesOf(page).find(({ caption }) => caption.startsWith("Acts and events"));
    expect(table?.rows.length ?? 0).toBe(outcomes.length);
    for (const { cells } of table?.rows ?? []) {
      expect(cells.map(({ line }) => plainText(line).trim())).not.toContain("");
      expect(cells[1]!.line.some((part) => typeof part === "object" && part.kind === "cite")).toBe(true);
      expect(cells.at(-1)!.line).toMatchObject([{ kind: "tag" }]);
    }
  });

  it("says of whom none was found, and as of when, or that nobody looked", () => {
    const text = sectionText(page, "outcomes");
    for (const person of people) {
      if (records.where("outcomes", "person_id", person).length > 0) continue;
      if (!isAskedOrBound(records, person)) {
        const { name } = records.get("people", person);
        expect(text).not.toContain(`${name}: Nothing`);
        continue;
      }
      expect(text).toMatch(/Nothing found as of \d+ \w+ \d{4}\.|Not looked for\./);
    }
  });

  it("asks for sources where no question put to candidates is recorded", () => {
    const races = records.where("races", "county_id", id).map(({ race_id }) => race_id);
    const asked = records.all("pledge_races").some(({ race_id }) => races.includes(race_id));
    expect(sectionText(page, "races").includes("Sources are welcome")).toBe(races.length > 0 && !asked);
  });

  it("tells each prosecutor in a word whether now, before or not known", () => {
    const [facts] = sectionOf(page, "offices").blocks;
    if (facts?.kind !== "facts") return;
    for (const { details } of facts.facts) expect(details[0]![0]).toMatchObject({ kind: "tag" });
  });

  it("leads to the sheet to print", () => {
    expect(page.summary.at(-1)).toMatchObject([{ href: `/counties/${id}/sheet/` }]);
  });
});

it("an act that is taken away leaves the page, and silence in its place", () => {
  const without = recordsWith({ outcomes: [] });
  expect(sectionText(countyPage(without, "westchester-ny"), "outcomes")).toBe(
    "Nothing found as of 21 November 2026.",
  );
});
