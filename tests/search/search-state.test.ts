import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILTERS, readState, writeState } from "../../src/components/search/search-state.ts";

const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const chosen = fc
  .subarray([...FILTERS])
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), values))))
  .map((filters) => Object.fromEntries(filters));

describe("the state in the address", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.trim()),
        chosen,
        (query, filters) => {
          const state = { query, chosen: filters };
          expect(readState(writeState(state))).toEqual(state);
        },
      ),
    );
  });

  it("is short and plain", () => {
    expect(writeState({ query: "", chosen: {} })).toBe("");
    expect(
      writeState({ query: "joseph franco", chosen: { type: ["Officer"], year: ["2021", "2022"] } }),
    ).toBe("?q=joseph+franco&type=Officer&year=2021&year=2022");
  });

  it("takes what it does not know for nothing", () => {
    expect(readState("?q=+a+&colour=red")).toEqual({ query: "a", chosen: {} });
    expect(readState("")).toEqual({ query: "", chosen: {} });
  });
});
