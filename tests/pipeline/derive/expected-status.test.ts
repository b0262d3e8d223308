import { expect, it } from "vitest";
import { officerStatuses } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import { isConvictedState, type CaseState } from "../../../src/model/vocabulary/officers.ts";
import { expectedRows } from "../../expected/read-expected.ts";
import { shippedTables } from "./shipped-tables.ts";

const statuses = officerStatuses(shippedTables());
const derived = new Map(
  statuses.flatMap(({ officer_id, cases }) =>
    cases.map((one) => [
      `${officer_id}/${one.case_id ?? ""}`,
      {
        end_state: one.state,
        ended_on: one.ended_on ?? "",
        level: one.level ?? "",
        jurisdiction: one.jurisdiction ?? "",
        offense: one.offense ?? "",
        sentence: one.sentence ?? "",
      },
    ]),
  ),
);
const expected = new Map(
  expectedRows("expected-status").map((row) => {
    const { officer_id, case_id, one_sentence: _, ...rest } = row;
    return [`${officer_id}/${case_id}`, rest];
  }),
);

it("has one status for every expected row and none beside", () => {
  expect([...derived.keys()].sort()).toEqual([...expected.keys()].sort());
});

it.each([...expected])("%s ends as checked by hand", (key, row) => {
  expect(derived.get(key)).toEqual(row);
});

it("calls convicted whoever has a case that ends so by hand, and nobody else", () => {
  const byHand = expectedRows("expected-status").filter((row) =>
    isConvictedState(row.end_state as CaseState),
  );
  const convicted = statuses.filter((status) => status.convicted).map(({ officer_id }) => officer_id);
  expect(convicted).toEqual([...new Set(byHand.map((row) => row.officer_id))].sort());
});
