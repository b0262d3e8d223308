import { describe, expect, it } from "vitest";
import { browseLists } from "../../src/views/search/lists.ts";
import { namesIndex } from "../../src/views/search/names-index.ts";
import { searchPage } from "../../src/views/search-page.ts";
import { shippedRecords } from "../views/shipped-records.ts";

const { names } = namesIndex(shippedRecords);

describe("the names index", () => {
  it("has everybody with a page once, and nobody else", () => {
    const officers = shippedRecords.all("officers").map(({ officer_id: id }) => `/officers/${id}/`);
    const people = shippedRecords.all("people").map(({ person_id: id }) => `/people/${id}/`);
    expect(names.map(({ href }) => href).sort()).toEqual([...officers, ...people].sort());
  });

  it("says of everybody what tells them apart, and of officers how they stand", () => {
    expect(names.filter(({ note, name }) => note.trim() === "" || name.trim() === "")).toEqual([]);
    for (const { type, note, href } of names.filter((entry) => entry.type === "Officer")) {
      const status = shippedRecords.officerStatus(href.split("/").at(-2)!);
      expect(`${type}: ${note}`).toContain(status.label);
    }
  });

  it("calls nobody convicted whose case ended otherwise", () => {
    const franco = names.find(({ href }) => href === "/officers/joseph-franco/");
    expect(franco).toEqual({
      name: "Joseph Franco",
      given: "Joseph",
      family: "Franco",
      others: ["Joseph E. Franco"],
      type: "Officer",
      note: "Detective, NYPD. Department finding; charges dismissed",
      href: "/officers/joseph-franco/",
    });
  });

  it("is small", () => {
    expect(JSON.stringify({ names }).length / names.length).toBeLessThan(250);
  });
});

describe("the search page", () => {
  it("offers every list, with what it holds", () => {
    expect(browseLists(shippedRecords).map(({ text }) => text)).toEqual([
      "Officers",
      "Batches",
      "Counties",
      "Races",
      "Pledges",
      "People",
      "Sources",
      "Open questions",
    ]);
    for (const { holds } of browseLists(shippedRecords)) expect(holds).toMatch(/^[1-9][\d,]* \S/);
  });

  it("says what can be searched", () => {
    const { page } = searchPage(shippedRecords);
    expect(page.heading).toBe("Search");
    expect(page.description).toMatch(/names of officers, candidates and prosecutors/);
  });
});
