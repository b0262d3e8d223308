import { describe, expect, it } from "vitest";
import { countyListPage } from "../../../src/views/county-list-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { countySheet } from "../../../src/views/county-sheet.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease } from "../first-release.ts";
import { unmarkedEnglish } from "../unmarked-english.ts";

const records = firstRelease.in("es");
const pages = [
  countyListPage(records),
  ...records.all("counties").map(({ county_id: id }) => countyPage(records, id)),
  ...records.all("counties").map(({ county_id: id }) => countySheet(records, id)),
];

it.each(pages.map((page) => [page.address, page] as const))("%s leaves no English unmarked", (_, page) => {
  expect(unmarkedEnglish(page)).toEqual([]);
});

describe("the summary of Westchester in Spanish", () => {
  it("says the same as in English, no stronger", () => {
    expect(countyPage(records, "westchester-ny").summary.slice(0, 2).map(plainText)).toEqual([
      "En 4 grupos que son solo de este condado, se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que dejaran sin efecto 40 condenas (26 solo anunciadas); los tribunales anularon 14 condenas. Fiscales en ese momento: Miriam E. Rocah (3 grupos), Janet DiFiore (1 grupo).",
      "Westchester County District Attorney ahora, según consta: Susan Cacace, desde el 1 de enero de 2025, no consta el fin. No consta ninguna elección próxima; la última que consta: Westchester County District Attorney, 2024.",
    ]);
  });
});

it("the finding over time in Spanish says no more than that convictions were brought to a court or announced", () => {
  const findings = pages
    .flatMap((page) => figuresOf(page))
    .filter(({ anchor }) => anchor === "cumulative")
    .map(({ finding }) => plainText(finding));
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding).not.toMatch(/llevadas al tribunal(?! o anunciadas)/);
});
