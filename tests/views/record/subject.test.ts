import { expect, it } from "vitest";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { groupedBySubject } from "../../../src/views/record/grouped.ts";
import { SUBJECT_ORDER } from "../../../src/views/record/subject-order.ts";
import { subjectOf, WHOLE_RECORD } from "../../../src/views/record/subject.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

it("leads an office to its county where it serves one, else to the list", () => {
  expect(subjectOf(records, "office", "kings-da").address).toBe(ADDRESSES.counties.page("kings-ny"));
  expect(subjectOf(records, "office", "nyc-special-narcotics").address).toBe(ADDRESSES.counties.list);
});

it("names a race by its office and year, and a demand by what it asks", () => {
  expect(subjectOf(records, "race", "manhattan-da-2021").name).toBe("Manhattan District Attorney, 2021");
  expect(subjectOf(records, "demand", "pledge-2021-review-credibility").name).toMatch(/^Demand: \S/);
});

it("is the whole record where there is no id", () => {
  expect(subjectOf(records, "site", null)).toBe(WHOLE_RECORD);
});

it("throws for a record that is not there", () => {
  expect(() => subjectOf(records, "officer", "nobody")).toThrow("no officers row nobody");
});

it("groups in the order of a page and keeps every item", () => {
  const questions = shippedRecords.all("open_questions");
  const groups = groupedBySubject(questions, (row) =>
    subjectOf(shippedRecords, row.subject_type, row.subject_id),
  );
  const types = groups.map(({ type }) => type);
  expect(types).toEqual(SUBJECT_ORDER.filter((type) => types.includes(type)));
  const items = groups.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.items));
  expect(new Set(items)).toEqual(new Set(questions));
  expect(items).toHaveLength(questions.length);
});
