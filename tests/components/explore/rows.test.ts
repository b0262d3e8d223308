import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterRows } from "../../../src/components/explore/filter-rows.ts";
import { EXPLORER } from "../../../src/messages/browser/explorer.ts";
import type { Row } from "../../../src/components/explore/row.ts";
import { sortRows } from "../../../src/components/explore/sort-rows.ts";
import { INDEX, SHARES, shareRow } from "./small-index.ts";

const ROWS = [
  shareRow({ share_id: "1", officer_id: "jose-diaz", value: 9, status: "granted" }),
  shareRow({ share_id: "2", officer_id: "a-b", value: 10, status: "denied" }),
  shareRow({ share_id: "3", officer_id: "jose-diaz", status: "denied" }),
];

function found(filters: Record<string, string>): unknown[] {
  return filterRows(ROWS, filters, SHARES, INDEX, EXPLORER.en).map((row) => row.share_id);
}

function sorted(column: string, descending: boolean, rows = ROWS): unknown[] {
  return sortRows(rows, { column, descending }, SHARES, INDEX, EXPLORER.en).map((row) => row.share_id);
}

describe("filters", () => {
  it("find names without accents and capitals, and ids and codes as the files have them", () => {
    expect(found({ officer_id: "diaz JOSE" })).toEqual(["1", "3"]);
    expect(found({ officer_id: "a-b" })).toEqual(["2"]);
    expect(found({ status: "in full" })).toEqual(["1"]);
    expect(found({ status: "granted" })).toEqual(["1"]);
  });

  it("of several columns must all hold", () => {
    expect(found({ officer_id: "diaz", status: "denied" })).toEqual(["3"]);
    expect(found({ officer_id: "ann", status: "granted" })).toEqual([]);
  });

  it("find empty cells by the words that stand there", () => {
    expect(found({ value: "none given" })).toEqual(["3"]);
    expect(found({ value: " " })).toEqual(["1", "2", "3"]);
  });
});

describe("sorting", () => {
  it("orders numbers by size and names as a reader sees them, empty cells last either way", () => {
    expect(sorted("value", false)).toEqual(["1", "2", "3"]);
    expect(sorted("value", true)).toEqual(["2", "1", "3"]);
    expect(sorted("officer_id", false)).toEqual(["2", "1", "3"]);
  });

  it("keeps every row, and the order of the file where cells are equal", () => {
    const rows = fc.array(fc.option(fc.nat(3)).map((value) => shareRow({ value })));
    fc.assert(
      fc.property(rows, fc.boolean(), (some, descending) => {
        const numbered = some.map((row, index): Row => ({ ...row, share_id: String(index) }));
        const order = sorted("value", descending, numbered).map(Number);
        expect([...order].sort((a, b) => a - b)).toEqual(numbered.map((_, index) => index));
        const values = order.map((index) => numbered[index]!.value as number | null);
        for (const [place, value] of values.entries()) {
          const next = values[place + 1];
          if (place + 1 === values.length) continue;
          if (value === null) expect(next).toBeNull();
          else if (typeof next === "number") expect(descending ? value >= next : value <= next).toBe(true);
          if (value === next) expect(order[place]!).toBeLessThan(order[place + 1]!);
        }
      }),
    );
  });
});
