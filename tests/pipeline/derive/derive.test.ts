import { expect, it } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import { derivedSchema } from "../../../src/model/dataset.ts";
import { TABLE_NAMES } from "../../../src/model/table-name.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { shippedTables } from "./shipped-tables.ts";

it("gives what the dataset's own schema accepts", () => {
  const derived = derive(shippedTables());
  expect(derivedSchema.parse(derived)).toEqual(derived);
});

it("gives the same bytes for the same rows and leaves the rows as they are", () => {
  const tables = shippedTables();
  const before = JSON.stringify(tables);
  expect(JSON.stringify(derive(tables))).toBe(JSON.stringify(derive(shippedTables())));
  expect(JSON.stringify(tables)).toBe(before);
});

it("gives nothing but the empty site and city for empty tables", () => {
  const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;
  const { totals, timelines, ...rest } = derive(empty);
  expect(totals.map(({ id }) => id)).toEqual(["new-york-city", "all"]);
  expect(totals.every(({ moved, vacated }) => moved.quantity === null && vacated.quantity === null)).toBe(
    true,
  );
  expect(timelines.map(({ id, entries }) => [id, entries])).toEqual([["all", []]]);
  expect(Object.values(rest).every((list) => list.length === 0)).toBe(true);
});
