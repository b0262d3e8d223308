import { expect, it } from "vitest";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { firstRelease as records } from "../first-release.ts";
import { sectionText } from "../page-text.ts";

it("an office that serves several counties has the batch of another one beside the silence of this one", () => {
  const text = sectionText(countyPage(records, "cuyahoga-oh"), "offices");
  const { title } = records.get("batches", "richland-2008-mansfield");
  expect(text).toContain("No batch of this county and this time was found");
  expect(text).toContain(`Of this time and office, in another county: ${title}.`);
  expect(sectionText(countyPage(records, "cook-il"), "offices")).not.toContain("in another county");
});

it("two batches of one day can be told apart in Spanish", () => {
  const [figure] = figuresOf(countyPage(records.in("es"), "bronx-ny")).filter(({ description }) =>
    description.includes("Grupo 2 ("),
  );
  const named = figure?.description.match(/Grupo \d+ \([^)]*\)/g) ?? [];
  expect(named.length).toBeGreaterThan(1);
  expect(new Set(named).size).toBe(named.length);
});
