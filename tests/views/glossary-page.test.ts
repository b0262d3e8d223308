import { describe, expect, it } from "vitest";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { plainText } from "../../src/views/kit/inline.ts";
import type { Page } from "../../src/views/kit/page.ts";
import { glossaryPage } from "../../src/views/glossary-page.ts";
import { shippedRecords } from "./shipped-records.ts";

const factsOf = (page: Page) =>
  page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "facts" ? block.facts : [])),
  );
const page = glossaryPage(shippedRecords);
const facts = factsOf(page);

it("gives every word and every section an anchor of its own", () => {
  const anchors = [...facts.map(({ anchor }) => anchor), ...page.sections.map(({ anchor }) => anchor)];
  expect(anchors.every((anchor) => /^[a-z][a-z-]*$/.test(anchor ?? ""))).toBe(true);
  expect(new Set(anchors).size).toBe(anchors.length);
});

it("explains every label that a table can show a reader", () => {
  const told = new Set(facts.map(({ term, details }) => `${term}: ${plainText(details[0]!)}`));
  // What kind of office, agency, place, record or change it is stands in the dictionary alone.
  const left = new Set([
    "offices.kind",
    "agencies.kind",
    "place_names.kind",
    "open_questions.subject_type",
    "changes.kind",
    "changes.subject_type",
    "corrections.subject_type",
    "officer_events.jurisdiction",
  ]);
  const missing = TABLE_LIST.flatMap(({ name, columns }) =>
    Object.entries(columns)
      .filter(([column, { vocabulary }]) => vocabulary !== undefined && !left.has(`${name}.${column}`))
      .flatMap(([column, { vocabulary }]) =>
        Object.values(vocabulary!)
          .filter(({ label, meaning }) => !told.has(`${label}: ${meaning}`))
          .map(({ label }) => `${name}.${column}: ${label}`),
      ),
  );
  expect(missing).toEqual([]);
});

it("keeps vacatur, dismissal and exoneration apart", () => {
  const word = (name: string) =>
    facts
      .find(({ term }) => term === name)!
      .details.map(plainText)
      .join(" ");
  expect(word("Vacatur")).toContain("It is not a finding that the person did not do it.");
  expect(word("Exoneration")).toContain("does not use the word for a vacated conviction");
  expect(word("Indictment")).toContain("Not: A conviction.");
});

describe("in Spanish", () => {
  const inSpanish = glossaryPage(shippedRecords.in("es"));
  const spanish = factsOf(inSpanish);

  it("explains the same words under the same anchors, in the same order", () => {
    const anchors = (ofPage: Page) =>
      ofPage.sections.map(({ anchor }) => [
        anchor,
        factsOf({ ...ofPage, sections: ofPage.sections.filter((section) => section.anchor === anchor) }).map(
          (fact) => fact.anchor,
        ),
      ]);
    expect(anchors(inSpanish)).toEqual(anchors(page));
  });

  it("shows with each word the English one, which the sources and the tables use", () => {
    const beside = spanish.map(({ words }) => (words === undefined ? "" : plainText([words])));
    expect(beside.map((text) => text.toLowerCase())).toEqual(
      facts.map(({ term }) => `(${term.toLowerCase()})`),
    );
    expect(spanish.map(({ words }) => words)).toContainEqual({
      kind: "original",
      text: "(vacatur)",
      language: "en",
    });
    expect(facts.filter(({ words }) => words !== undefined)).toEqual([]);
  });

  it("says each meaning, and what a word does not mean, in Spanish", () => {
    const same = spanish.filter(({ details }, at) => {
      const english = facts[at]!.details.map(plainText);
      return details.length !== english.length || details.some((line, n) => plainText(line) === english[n]);
    });
    expect(same.map(({ term }) => term)).toEqual([]);
    const vacatur = spanish.find(({ anchor }) => anchor === "vacatur")!;
    expect(vacatur.details.map(plainText).join(" ")).toContain("No determina que la persona no lo hiciera.");
  });
});
