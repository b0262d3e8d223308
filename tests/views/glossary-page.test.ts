import { expect, it } from "vitest";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { plainText } from "../../src/views/kit/inline.ts";
import { glossaryPage } from "../../src/views/glossary-page.ts";
import { shippedRecords } from "./shipped-records.ts";

const page = glossaryPage(shippedRecords);
const facts = page.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === "facts" ? block.facts : [])),
);

it("gives every word and every section an anchor of its own", () => {
  const anchors = [...facts.map(({ anchor }) => anchor), ...page.sections.map(({ anchor }) => anchor)];
  expect(anchors.every((anchor) => /^[a-z][a-z-]*$/.test(anchor ?? ""))).toBe(true);
  expect(new Set(anchors).size).toBe(anchors.length);
});

it("explains every label that a table can show a reader", () => {
  const told = new Set(facts.map(({ term, details }) => `${term}: ${plainText(details[0]!)}`));
  // What kind of office, agency, record or change it is stands in the dictionary alone.
  const left = new Set([
    "offices.kind",
    "agencies.kind",
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
