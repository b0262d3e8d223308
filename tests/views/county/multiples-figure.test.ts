import { expect, it } from "vitest";
import { multiplesFigure } from "../../../src/views/county/multiples-figure.ts";
import { Citations } from "../../../src/views/kit/citations.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { wordsOf } from "../../../src/messages/words.ts";
import { countyShortName } from "../../../src/format/names.ts";
import { firstRelease as records } from "../first-release.ts";

const { amount: amountOf } = wordsOf(records);
const figure = multiplesFigure(records, "/counties/", new Citations(records))!;
const panels = figure.chart.form === "small-multiples" ? figure.chart.panels : [];
const counties = records.all("counties");
const movedOf = (id: string) => records.totals("county", id).moved.quantity;

it("has a panel for each county with a number of convictions moved, with its totals in words", () => {
  const numbered = counties.filter(({ county_id }) => movedOf(county_id) !== null);
  expect(new Set(panels.map(({ name }) => name))).toEqual(new Set(numbered.map(countyShortName)));
  for (const county of numbered) {
    const panel = panels.find(({ name }) => name === countyShortName(county));
    const { moved, vacated } = records.totals("county", county.county_id);
    expect(panel?.words[0]).toBe(`${amountOf(moved.quantity!)} moved`);
    if (vacated.quantity !== null) expect(panel?.words[1]).toBe(`${amountOf(vacated.quantity)} vacated`);
    expect(panel?.whole.reduce((sum, { value }) => sum + value, 0)).toBe(moved.quantity!.value);
  }
});

it("lists the other counties, and has every county in its table without a blank or a zero", () => {
  const notes = figure.notes.map(plainText).join("\n");
  for (const county of counties.filter(({ county_id }) => movedOf(county_id) === null))
    expect(notes).toContain(countyShortName(county));
  expect(figure.table.rows).toHaveLength(counties.length);
  for (const { line } of figure.table.rows.flatMap(({ cells }) => cells))
    expect(plainText(line)).not.toMatch(/^(0|)$/);
});

it("tells apart what was not looked for, not found, and not counted", () => {
  const words = (id: string) => {
    const county = records.get("counties", id);
    const row = figure.table.rows.find(({ cells }) => plainText(cells[0]!.line).includes(county.name));
    return row?.cells.map(({ line }) => plainText(line)).slice(2);
  };
  expect(words("albany-ny")).toEqual([
    "not looked for",
    "no step with a number",
    "not looked for",
    "no step with a number",
  ]);
  expect(words("alameda-ca")?.[0]).toBe("number not known");
  expect(words("los-angeles-ca")?.slice(2)).toEqual([
    "granted in part, though no ruling gives a number",
    "By 2000: number not known",
  ]);
});

it("says in its finding from which to which number it goes", () => {
  expect(plainText(figure.finding)).toBe(
    `In ${panels.length} of the ${counties.length} counties a number of convictions moved is in use for a batch at least; these numbers go from 8 (Cook County) to 823 (Philadelphia County).`,
  );
});
