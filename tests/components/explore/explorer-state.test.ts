import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstState,
  queryOf,
  shownColumns,
  stateOf,
} from "../../../src/components/explore/explorer-state.ts";
import { INDEX, SHARES } from "./small-index.ts";

const names = SHARES.columns.map(({ name }) => name);
const words = SHARES.columns.filter(({ filter }) => filter !== "set").map(({ name }) => name);
const states = fc.record({
  table: fc.constantFrom("other", "shares"),
  columns: fc.option(fc.subarray(names, { minLength: 1 })),
  sorting: fc.option(fc.record({ column: fc.constantFrom(...names), descending: fc.boolean() })),
  filters: fc.record(
    {
      ...Object.fromEntries(words.map((name) => [name, fc.string({ minLength: 1, unit: "grapheme" })])),
      status: fc.constantFrom("granted", "~", "~,granted"),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
});

describe("the address of the explorer", () => {
  it("keeps every state", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(stateOf(queryOf(state), INDEX)).toEqual(state);
      }),
    );
  });

  it("without a state shows the first table as it is", () => {
    expect(stateOf("", INDEX)).toEqual(firstState("shares"));
  });

  it.each([
    "?table=unknown",
    "?table=shares&columns=unknown",
    "?table=shares&columns=",
    "?table=shares&sort=unknown",
    "?table=shares&sort=-",
    "?table=shares&filter.unknown=x&filter.value=",
    "?table=shares&filter.status=unknown,constructor",
    "?filter.__proto__=x&sort=constructor",
  ])("%s: passes over what does not exist", (query) => {
    expect(stateOf(query, INDEX)).toEqual(firstState("shares"));
  });

  it("keeps the codes that a column has, and the mark of an empty cell", () => {
    const { filters } = stateOf("?filter.status=unknown,granted,~&filter.note=unknown", INDEX);
    expect(filters).toEqual({ status: "granted,~", note: "unknown" });
  });

  it("is readable", () => {
    const state = {
      ...firstState("shares"),
      sorting: { column: "value", descending: true },
      filters: { note: "in full" },
    };
    expect(queryOf(state)).toBe("?table=shares&sort=-value&filter.note=in+full");
  });
});

it("columns are shown in the order of the table, and at first those that say something", () => {
  const state = { ...firstState("shares"), columns: ["share_id", "officer_id"] };
  expect(shownColumns(state, SHARES).map(({ name }) => name)).toEqual(["officer_id", "share_id"]);
  expect(shownColumns(firstState("shares"), SHARES).map(({ name }) => name)).not.toContain("share_id");
});
