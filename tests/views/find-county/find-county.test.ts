import { describe, expect, it } from "vitest";
import { findCounty } from "../../../src/views/find-county/find-county.ts";
import { firstRelease } from "../first-release.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const entriesOf = (find: ReturnType<typeof findCounty>) => find.states.flatMap(({ counties }) => counties);

describe("the list in which a county is found", () => {
  const find = findCounty(records);
  const first = findCounty(firstRelease);

  it("holds every county once, below its state, in the order of states and names", () => {
    expect(entriesOf(find)).toHaveLength(records.all("counties").length);
    expect(new Set(entriesOf(find).map(({ href }) => href)).size).toBe(records.all("counties").length);
    expect(find.states.map(({ name }) => name)).toEqual([...find.states.map(({ name }) => name)].sort());
    expect(first.states.find(({ name }) => name === "Texas")?.counties.map(({ text }) => text)).toEqual([
      "Dallas County",
      "Harris County",
      "Swisher County",
    ]);
  });

  it("says how much the record covers", () => {
    expect(first.covered).toBe("This record covers 23 counties in 11 states and the District of Columbia.");
  });

  it("has every name and every place of the tables", () => {
    const kings = entriesOf(first).find(({ href }) => href === "/counties/kings-ny/");
    expect(kings).toEqual({
      text: "Brooklyn (Kings County)",
      href: "/counties/kings-ny/",
      names: "Kings County|Brooklyn",
      places: "New York City",
    });
    const places = entriesOf(find).flatMap((entry) => entry.places.split("|").filter(Boolean));
    expect(places).toHaveLength(records.all("place_names").length);
  });

  it("has no place that no row names", () => {
    const without = findCounty(recordsWith({ place_names: [] }));
    expect(new Set(entriesOf(without).map(({ places }) => places))).toEqual(new Set([""]));
  });

  it("leads on in Spanish, under the names that Spanish has too", () => {
    const spanish = findCounty(records.in("es"));
    for (const { href } of entriesOf(spanish)) expect(href).toMatch(/^\/es\/counties\//);
    expect(spanish.states.find(({ name }) => name === "New York")?.names).toBe("New York|Nueva York|NY");
    expect(findCounty(firstRelease.in("es")).covered).toBe(
      "Este registro abarca 23 condados en 11 estados y el Distrito de Columbia.",
    );
  });
});

it("no place has the name of its county, and each is told once of a county", () => {
  const rows = records.all("place_names");
  for (const { name, county_id } of rows) {
    const county = records.get("counties", county_id);
    expect([county.name, county.also_known_as]).not.toContain(name);
  }
});
