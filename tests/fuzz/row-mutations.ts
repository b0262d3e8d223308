import fc from "fast-check";
import { TABLES } from "../../src/model/tables.ts";
import { BASE_TABLES, baseCells, bytesOf, type Mutation } from "./mutation.ts";
import { plainly, written, type Cells } from "./table-text.ts";

interface Aim {
  readonly cells: Cells;
  /** A row of the table, from 1. */
  readonly row: number;
  readonly column: number;
}

/** What became of a table: its text, and at which lines the report must speak of it. */
interface Done {
  readonly text: string;
  readonly codes: RegExp;
  readonly from: number;
  readonly to: number;
}

const lineOf = (cells: Cells, row: number) => written(cells).spans[row]?.[0]?.line ?? 1;
const END = Number.MAX_SAFE_INTEGER;

/** Changes the text of one row of a table and leaves the others. */
function withRow({ cells, row }: Aim, change: (text: string) => string, codes: RegExp): Done {
  const texts = cells.map((own, index) => {
    const text = own.map((cell) => plainly(cell, 0, 0)).join(",");
    return index === row ? change(text) : text;
  });
  const from = lineOf(cells, row);
  const lines = (texts[row] ?? "").split("\n").length;
  return { text: `${texts.join("\n")}\n`, codes, from, to: from + lines - 1 };
}

const HARMS: Readonly<Record<string, (aim: Aim) => Done | null>> = {
  "a row twice": ({ cells, row }) => {
    const twice = [...cells.slice(0, row + 1), ...cells.slice(row)];
    return {
      text: written(twice).text,
      codes: /^check\/duplicate-(?:row|key)$/,
      from: lineOf(twice, row),
      to: lineOf(twice, row + 1),
    };
  },
  "two rows in the wrong order": ({ cells, row }) => {
    if (row + 1 >= cells.length) return null;
    const swapped = cells.map((own, index) =>
      index === row ? cells[row + 1]! : index === row + 1 ? cells[row]! : own,
    );
    return {
      text: written(swapped).text,
      codes: /^check\/order$/,
      from: lineOf(swapped, row),
      to: lineOf(swapped, row + 1),
    };
  },
  "a cell too many": (aim) => withRow(aim, (text) => `${text},x`, /^read\/too-many-cells$/),
  "a cell too few": ({ cells, row }) => {
    const fewer = cells.map((own, index) => (index === row ? own.slice(0, -1) : own));
    const from = lineOf(fewer, row);
    return {
      text: written(fewer).text,
      codes: /^read\/too-few-cells$/,
      from,
      to: Math.max(from, lineOf(fewer, row + 1)),
    };
  },
  "a blank line": ({ cells, row }) => {
    const texts = cells.map((own) => own.map((cell) => plainly(cell, 0, 0)).join(","));
    texts.splice(row, 0, "");
    const from = lineOf(cells, row);
    return { text: `${texts.join("\n")}\n`, codes: /^read\/blank-line$/, from, to: from };
  },
  "a quotation mark that stays open": ({ cells, row, column }) => {
    const { spans } = written(cells);
    const { text } = written(cells, (cell, at, own) =>
      at === row && own === column ? `"${cell.replaceAll('"', '""')}` : plainly(cell, at, own),
    );
    return {
      text,
      codes: /^read\/(?:unterminated-quote|stray-quote|too-few-cells|too-many-cells)$/,
      from: spans[row]![column]!.line,
      to: END,
    };
  },
  "a quotation mark in a word": ({ cells, row, column }) => {
    const before = cells[row]![column]!;
    if (before === "" || plainly(before, 0, 0) !== before) return null;
    const { text, spans } = written(cells, (cell, at, own) =>
      at === row && own === column ? `${cell}"x` : plainly(cell, at, own),
    );
    const { line } = spans[row]![column]!;
    return { text, codes: /^read\/stray-quote$/, from: line, to: line };
  },
  "a mark of a merge conflict": ({ cells, row }) => {
    const texts = cells.map((own) => own.map((cell) => plainly(cell, 0, 0)).join(","));
    texts.splice(row, 0, "<<<<<<< HEAD");
    const from = lineOf(cells, row);
    return { text: `${texts.join("\n")}\n`, codes: /^read\/conflict$/, from, to: from };
  },
};

/** Harm done to a row; the report must say so at the row. */
export const rowHarm: fc.Arbitrary<Mutation> = fc
  .record({
    harm: fc.constantFrom(...Object.keys(HARMS)),
    table: fc.constantFrom(...BASE_TABLES.keys()),
    row: fc.nat(),
    column: fc.nat(),
  })
  .map(({ harm, table, row, column }) => {
    const cells = baseCells(table);
    const done = HARMS[harm]!({
      cells,
      row: 1 + (row % (cells.length - 1)),
      column: column % cells[0]!.length,
    });
    if (done === null) return null;
    const { text, ...rest } = done;
    return { name: harm, table, bytes: bytesOf(text), verdict: { kind: "harmful", ...rest } } as const;
  })
  .filter((mutation) => mutation !== null);

/** The same cells written in another way that CSV allows: nothing may change by it. */
export const otherWriting: fc.Arbitrary<Mutation> = fc
  .record({
    table: fc.constantFrom(...BASE_TABLES.keys()),
    marks: fc.array(fc.boolean(), { minLength: 7, maxLength: 31 }),
    final: fc.boolean(),
  })
  .map(({ table, marks, final }) => {
    const { text } = written(baseCells(table), (cell, row, column) =>
      marks[(row * 13 + column) % marks.length] === true
        ? `"${cell.replaceAll('"', '""')}"`
        : plainly(cell, row, column),
    );
    return {
      name: "quotation marks that need not be",
      table,
      bytes: bytesOf(final ? text : text.slice(0, -1)),
      verdict: { kind: "same" },
    };
  });

/** The columns of a table in another order: told by their headers, they mean what they meant. */
export const otherColumns: fc.Arbitrary<Mutation> = fc.constantFrom(...BASE_TABLES.keys()).chain((table) => {
  const cells = baseCells(table);
  const indexes = cells[0]!.map((_, index) => index);
  return fc.shuffledSubarray(indexes, { minLength: indexes.length }).map((order): Mutation => {
    const { text } = written(cells.map((row) => order.map((index) => row[index]!)));
    return { name: "columns in another order", table, bytes: bytesOf(text), verdict: { kind: "same" } };
  });
});

/** A row taken away. Whether anything hangs on it only the record knows: what is accepted must say what is left. */
export const rowGone: fc.Arbitrary<Mutation> = fc
  .record({ table: fc.constantFrom(...BASE_TABLES.keys()), row: fc.nat() })
  .map(({ table, row }) => {
    const cells = baseCells(table);
    const gone = 1 + (row % (cells.length - 1));
    const { text } = written(cells.filter((_, index) => index !== gone));
    const isPublished = TABLES[table].key.length === 1;
    return {
      name: "a row gone",
      table,
      bytes: bytesOf(text),
      // An id that was published once may not vanish without a redirect.
      verdict: isPublished
        ? { kind: "harmful", codes: /^(?:link|rule|read|check)\//, from: 0, to: END }
        : { kind: "unknown" },
    };
  });
