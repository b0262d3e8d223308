import { expect, test } from "vitest";
import type { Derived } from "../../../src/model/dataset.ts";
import type { ScopeTotals, Total } from "../../../src/model/derived/totals.ts";
import { buildDataset } from "../../../scripts/pipeline/build-dataset.ts";
import { NOTHING_DERIVED } from "../issues-of.ts";
import { baseSource, changed } from "../source-in-memory.ts";

const none: Total = { quantity: null, batch_ids: [], batch_ids_without_number: [] };
const all: ScopeTotals = {
  kind: "site",
  id: "all",
  batch_ids: ["north-2021"],
  shared_batch_ids: [],
  requested: none,
  moved: none,
  announced_only: none,
  vacated: { ...none, quantity: { unit: "convictions", qualifier: "exactly", value: 12 } },
  people: none,
  cases: none,
};
const derived: Derived = { ...NOTHING_DERIVED, totals: [all] };
const messages = (expectations: unknown) => {
  const source = changed(baseSource(), [
    { file: "expectations.json", write: JSON.stringify(expectations, null, 2) },
  ]);
  return buildDataset(source, () => derived).issues.map(({ line, message }) => `${line}: ${message}`);
};

test("totals are held against floors and ceilings", () => {
  expect(messages({ totals: { all: { vacated: { min: 12, max: 12 } } } })).toEqual([]);
  expect(messages({ totals: { all: { vacated: { min: 13 } } } })).toEqual([
    "4: vacated of all is 12; at least 13 is expected",
  ]);
  expect(messages({ totals: { all: { vacated: { max: 11 } } } })).toEqual([
    "4: vacated of all is 12; at most 11 is expected",
  ]);
});

test("no number is below every floor and above no ceiling", () => {
  expect(messages({ totals: { all: { moved: { min: 0 } } } })).toEqual([
    "4: moved of all is not known; at least 0 is expected",
  ]);
  expect(messages({ totals: { all: { moved: { max: 0 } } } })).toEqual([]);
  expect(messages({ totals: { nowhere: { moved: { min: 1 } } } })).toEqual([
    "3: nowhere has no totals, so its bounds hold nothing",
  ]);
});

test("rows are counted", () => {
  expect(messages({ rows: { sources: { max: 4 } } })).toEqual([
    "3: sources has 5 rows; at most 4 is expected",
  ]);
});
