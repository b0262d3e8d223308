import { expect, it } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import type { ScopeTotals, Total } from "../../../src/model/derived/totals.ts";
import { expectedRows } from "../../expected/read-expected.ts";
import { shippedTables } from "./shipped-tables.ts";

const NAMES = ["requested", "moved", "announced_only", "vacated", "people", "cases"] as const;

function numberOf(name: string, { quantity }: Total): [string, string][] {
  return [
    [`${name}_qualifier`, quantity?.qualifier ?? ""],
    [`${name}_value`, String(quantity?.value ?? "")],
  ];
}

function rowOf(totals: ScopeTotals): Record<string, string> {
  const { batch_ids, shared_batch_ids, requested, moved, vacated, people, cases } = totals;
  return {
    scope: totals.id,
    batches: String(batch_ids.length),
    shared_batches: String(shared_batch_ids.length),
    ...Object.fromEntries(NAMES.flatMap((name) => numberOf(name, totals[name]))),
    batch_ids: batch_ids.join(";"),
    shared_batch_ids: shared_batch_ids.join(";"),
    requested_batch_ids: requested.batch_ids.join(";"),
    requested_without_number: requested.batch_ids_without_number.join(";"),
    moved_batch_ids: moved.batch_ids.join(";"),
    vacated_batch_ids: vacated.batch_ids.join(";"),
    vacated_without_number: vacated.batch_ids_without_number.join(";"),
    people_batch_ids: people.batch_ids.join(";"),
    cases_batch_ids: cases.batch_ids.join(";"),
  };
}

const { totals } = derive(shippedTables());
const derived = new Map(
  totals
    .filter(({ kind }) => kind === "county" || kind === "city" || kind === "site")
    .map((one) => [one.id, rowOf(one)]),
);
const expected = new Map(expectedRows("expected-totals").map((row) => [row.scope!, row]));

it("has totals for every expected scope and none beside", () => {
  expect([...derived.keys()].sort()).toEqual([...expected.keys()].sort());
});

it.each([...expected])("%s adds up as checked by hand", (scope, row) => {
  expect(derived.get(scope)).toEqual(row);
});

it("adds units that belong to each sum only", () => {
  for (const one of totals) {
    for (const name of NAMES) {
      const unit = name === "people" || name === "cases" ? name : "convictions";
      expect([unit, undefined]).toContain(one[name].quantity?.unit);
    }
  }
});
