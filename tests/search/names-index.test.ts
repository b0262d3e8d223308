import { describe, expect, it } from "vitest";
import { plainNote } from "../../src/components/search/name-note.ts";
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
    expect(names.filter(({ note, name }) => plainNote(note).trim() === "" || name.trim() === "")).toEqual([]);
    for (const { type, note, href } of names.filter((entry) => entry.type === "Officer")) {
      const status = shippedRecords.officerStatus(href.split("/").at(-2)!);
      expect(`${type}: ${plainNote(note)}`).toContain(status.label);
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

describe("the names index for Spanish readers", () => {
  const spanish = namesIndex(shippedRecords.in("es")).names;

  it("has the same people by the same names, at their Spanish pages", () => {
    const named = ({ name, given, family, others }: (typeof names)[number]) => ({
      name,
      given,
      family,
      others,
    });
    expect(spanish.map(named)).toEqual(names.map(named));
    expect(spanish.map(({ href }) => href)).toEqual(names.map(({ href }) => `/es${href}`));
    expect(new Set(spanish.map(({ type }) => type))).toEqual(new Set(["Agente", "Persona"]));
  });

  it("says how an officer stands, with the words of the tables told apart", () => {
    expect(spanish.find(({ href }) => href === "/es/officers/joseph-franco/")?.note).toEqual([
      { original: "Detective" },
      ", ",
      "NYPD. Determinación del departamento; cargos desestimados",
    ]);
    for (const { note } of spanish) expect(plainNote(note)).toMatch(/\S/);
  });

  it("gives a background as the tables word it, and says a role in Spanish", () => {
    for (const person of shippedRecords.all("people")) {
      const { note } = spanish.find(({ href }) => href === `/es/people/${person.person_id}/`)!;
      if (person.background === null) expect(note).toMatch(/^(?:Fiscal|Candidatura)/);
      else expect(note).toEqual([{ original: expect.any(String) as string }]);
    }
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

  it("offers the same lists in Spanish, where they are in Spanish", () => {
    const lists = browseLists(shippedRecords.in("es"));
    expect(lists.map(({ href }) => href)).toEqual(
      browseLists(shippedRecords).map(({ href }) => `/es${href}`),
    );
    expect(lists[0]).toMatchObject({
      text: "Agentes",
      holds: `${shippedRecords.all("officers").length} agentes`,
    });
  });

  it("says what can be searched", () => {
    const { page } = searchPage(shippedRecords);
    expect(page.heading).toBe("Search");
    expect(page.description).toMatch(/names of officers, candidates and prosecutors/);
  });
});
