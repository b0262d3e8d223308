import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WholeList } from "../../../src/components/list/whole-list.ts";
import { compared, comparedWords } from "../../../src/components/search/compared.ts";
import type { DataTable } from "../../../src/views/kit/table.ts";
import { listRows, type ListRows } from "../../../src/views/list/list-rows.ts";

const KINDS = ["News", "Court document", "Órden"];

/** A table of links with a column of few different values, one of numbers, and one that stays on the pages. */
function tableOf(rows: readonly (readonly [name: string, kind: number, count: number])[]): DataTable {
  return {
    kind: "table",
    caption: "-",
    heads: [{ text: "Name" }, { text: "Kind" }, { text: "Long", onPagesOnly: true }, { text: "Count" }],
    rows: rows.map(([name, kind, count], index) => ({
      cells: [
        { line: [{ kind: "link", text: name, href: `/sources/s-${index}/` }] },
        { line: [KINDS[kind] ?? "-"] },
        { line: ["A long text"] },
        { line: [`about ${count}`], sort: count },
      ],
    })),
  };
}

function wholeOf(table: DataTable): WholeList {
  return new WholeList(JSON.parse(JSON.stringify(listRows(table))) as ListRows);
}

const NOTHING = { words: [], sort: null };
const small = wholeOf(
  tableOf([
    ["Zeta", 0, 12],
    ["Alpha", 2, 100],
    ["Éva", 1, 12],
    ["Beta", 0, 3],
  ]),
);
const rows = (state: Parameters<WholeList["fitting"]>[0]) => [...small.fitting(state)];

describe("the whole of a list", () => {
  it("has the cells and pages of its rows, without the columns of the pages", () => {
    expect(small.columns).toEqual([0, 1, 3]);
    expect(small.href(1)).toBe("/sources/s-1/");
    expect([0, 1, 3].map((column) => small.cell(1, column).text)).toEqual(["Alpha", "Órden", "about 100"]);
    expect(small.cell(1, 2).text).toBe("");
  });

  it("sorts words as words and numbers as numbers, rows alike as they stand", () => {
    expect(rows(NOTHING)).toEqual([0, 1, 2, 3]);
    expect(rows({ words: [], sort: { column: 0, ascending: true } })).toEqual([1, 3, 2, 0]);
    expect(rows({ words: [], sort: { column: 3, ascending: true } })).toEqual([3, 0, 2, 1]);
    expect(rows({ words: [], sort: { column: 3, ascending: false } })).toEqual([1, 2, 0, 3]);
  });

  it("finds words wherever they stand, without capitals and accents, all of them", () => {
    expect(rows({ words: ["eva"], sort: null })).toEqual([2]);
    expect(rows({ words: ["news", "12"], sort: null })).toEqual([0]);
    expect(rows({ words: ["ord"], sort: null })).toEqual([1]);
    expect(rows({ words: ["long"], sort: null })).toEqual([]);
    expect(rows({ words: ["news"], sort: { column: 3, ascending: true } })).toEqual([3, 0]);
  });

  it("takes one sign of an apostrophe for another", () => {
    const list = wholeOf(
      tableOf([
        ["O’Brien", 0, 1],
        ["O'Hara", 0, 1],
      ]),
    );
    for (const sign of ["’", "'", "ʼ"])
      expect([...list.fitting({ words: comparedWords(`O${sign}`), sort: null })]).toEqual([0, 1]);
  });

  it("keeps the language of the values", () => {
    const table = tableOf([["Zeta", 0, 1]]);
    const marked = {
      ...table,
      rows: [
        {
          cells: [
            { line: [{ kind: "link", text: "Title", href: "/es/sources/a/", language: "en" }] as const },
            ...table.rows[0]!.cells.slice(1),
          ],
        },
      ],
    };
    expect(wholeOf(marked).cell(0, 0)).toEqual({ text: "Title", language: "en" });
    expect(wholeOf(marked).cell(0, 1).language).toBeNull();
  });

  it("shows the rows that a plain filter and sort would show", () => {
    const row = fc.tuple(fc.string({ maxLength: 6 }), fc.nat(2), fc.nat(20));
    const word = fc.string({ maxLength: 2 }).map(compared);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        word,
        fc.boolean(),
        (made, typed, ascending) => {
          const found = [
            ...wholeOf(tableOf(made)).fitting({ words: [typed], sort: { column: 3, ascending } }),
          ];
          const plain = made
            .map(([name, kind, count], index) => ({
              index,
              count,
              texts: [name, KINDS[kind] ?? "", `about ${count}`].map(compared),
            }))
            .sort((a, b) => a.count - b.count);
          const fitting = (ascending ? plain : plain.reverse()).filter(({ texts }) =>
            texts.some((text) => text.includes(typed)),
          );
          expect(found).toEqual(fitting.map(({ index }) => index));
        },
      ),
    );
  });
});
