import fc from "fast-check";
import { expect, it } from "vitest";
import { queryHash, queryOfHash } from "../../../src/components/sql/query-address.ts";
import { EXAMPLE_QUERIES } from "../../../src/views/sql/example-queries.ts";
import { queryAddress } from "../../../src/views/sql/query-address.ts";

it("an address keeps every query", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (sql) => {
      expect(queryOfHash(queryHash(sql))).toBe(sql);
    }),
  );
});

it("the program reads what the page links to", () => {
  for (const sql of Object.values(EXAMPLE_QUERIES)) {
    expect(queryAddress(sql)).toBe(queryHash(sql));
    expect(queryOfHash(new URL(queryAddress(sql), "https://example.org/data/sql/").hash)).toBe(sql);
  }
});

it("an address without a query has none", () => {
  for (const hash of ["", "#", "#query", "#examples", "#q=SELECT"]) expect(queryOfHash(hash)).toBeNull();
});
