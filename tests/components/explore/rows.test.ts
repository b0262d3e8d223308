import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellTexts } from "../../../src/components/explore/cell-texts.ts";
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

const texts = new CellTexts(INDEX, EXPLORER.en);

function found(filters: Record<string, string>, rows = ROWS): unknown[] {
  return filterRows(rows, filters, SHARES, texts).map((row) => row.share_id);
}

function sorted(column: string, descending: boolean, rows = ROWS): unknown[] {
  return sortRows(rows, { column, descending }, SHARES, texts).map((row) => row.share_id);
}

describe("filters by words", () => {
  it("find names without accents and capitals, and ids as the files have them", () => {
    expect(found({ officer_id: "diaz JOSE" })).toEqual(["1", "3"]);
    expect(found({ officer_id: "a-b" })).toEqual(["2"]);
  });

  it("take one sign of an apostrophe for another", () => {
    const rows = [shareRow({ share_id: "1", note: "the officers’ share" })];
    for (const sign of ["’", "'", "ʼ"]) expect(found({ note: `officers${sign}` }, rows)).toEqual(["1"]);
  });

  it("of several columns must all hold", () => {
    expect(found({ officer_id: "diaz", status: "denied" })).toEqual(["3"]);
    expect(found({ officer_id: "ann", status: "granted" })).toEqual([]);
  });

  it("find empty cells by the words that stand there", () => {
    expect(found({ note: "none given" })).toEqual(["1", "2", "3"]);
    expect(found({ note: " " })).toEqual(["1", "2", "3"]);
  });
});

describe("filters by a set of codes", () => {
  it("find the cells that hold one of them, or none", () => {
    expect(found({ status: "granted" })).toEqual(["1"]);
    expect(found({ status: "granted,denied" })).toEqual(["1", "2", "3"]);
    expect(found({ status: "~" }, [...ROWS, shareRow({ share_id: "4" })])).toEqual(["4"]);
    expect(found({ status: "no-such-code" })).toEqual([]);
  });
});

describe("filters by a range", () => {
  it("of numbers hold both ends, and no empty cell", () => {
    expect(found({ value: "9..9" })).toEqual(["1"]);
    expect(found({ value: "9.." })).toEqual(["1", "2"]);
    expect(found({ value: "..9.5" })).toEqual(["1"]);
    expect(found({ value: "11.." })).toEqual([]);
  });

  it("that say nothing let every row pass", () => {
    for (const filter of ["..", "many..", "  ..  "])
      expect(found({ value: filter })).toEqual(["1", "2", "3"]);
    for (const filter of ["..", "2018-13..", "..soon"])
      expect(found({ said_on: filter })).toEqual(["1", "2", "3"]);
  });

  it("understand numbers as the cells show them", () => {
    const rows = [999, 1000, 1_234_567].map((value) => shareRow({ share_id: String(value), value }));
    for (const low of ["1,000", "1.000", "1 000", "1\u00a0000"])
      expect(found({ value: `${low}..` }, rows)).toEqual(["1000", "1234567"]);
    expect(found({ value: "1,234,567.." }, rows)).toEqual(["1234567"]);
    expect(found({ value: "1,00.." }, rows)).toHaveLength(3);
  });

  it("of dates find what may lie in it: a month is any of its days", () => {
    const rows = ["2018", "2018-02", "2018-02-20", "2019-01-01"].map((said_on, place) =>
      shareRow({ share_id: String(place), said_on }),
    );
    expect(found({ said_on: "2018-02-15..2018-02-19" }, rows)).toEqual(["0", "1"]);
    expect(found({ said_on: "2018-03.." }, rows)).toEqual(["0", "3"]);
    expect(found({ said_on: "..2018-01" }, rows)).toEqual(["0"]);
    expect(found({ said_on: "2019..2019" }, [...rows, shareRow({ share_id: "none" })])).toEqual(["3"]);
  });

  it("keep exactly the numbers between the ends", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), fc.nat(20), (values, low, high) => {
        const rows = values.map((value) => shareRow({ share_id: String(value), value }));
        expect(found({ value: `${low}..${high}` }, rows)).toEqual(
          values.filter((value) => value >= low && value <= high).map(String),
        );
      }),
    );
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
