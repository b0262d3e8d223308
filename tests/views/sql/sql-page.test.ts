import { expect, it } from "vitest";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { EXAMPLE_QUERIES } from "../../../src/views/sql/example-queries.ts";
import { sqlPage } from "../../../src/views/sql-page.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const snippetsOf = (sections: ReturnType<typeof sqlPage>["sections"]) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "snippet" ? [block.text] : [])));

it("shows every example with its query, which can be read without a script", () => {
  for (const reader of [records, records.in("es")]) {
    const { sections, sql } = sqlPage(reader);
    expect(snippetsOf(sections)).toEqual(Object.values(EXAMPLE_QUERIES));
    expect(sql.database).toBe("/data/downloads/vacatur.sqlite");
    expect(Object.values(EXAMPLE_QUERIES)).toContain(sql.first);
  }
});

it("stands in both languages at addresses that lead to each other", () => {
  const [english, spanish] = [sqlPage(records).page, sqlPage(records.in("es")).page];
  expect(english.address).toBe(ADDRESSES.sql);
  expect(english.translation).toBe(spanish.address);
  expect(spanish.heading).not.toBe(english.heading);
});
