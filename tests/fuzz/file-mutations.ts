import fc from "fast-check";
import { BASE_TABLES, baseCells, bytesOf, type Mutation } from "./mutation.ts";
import { written, type Cells } from "./table-text.ts";

const END = Number.MAX_SAFE_INTEGER;

interface Done {
  readonly bytes: Uint8Array;
  readonly codes: RegExp;
}

const without = (cells: Cells, column: number) =>
  cells.map((row) => row.filter((_, index) => index !== column));
const withHeader = (cells: Cells, column: number, header: string): Cells => [
  cells[0]!.map((name, index) => (index === column ? header : name)),
  ...cells.slice(1),
];

const HARMS: Readonly<Record<string, (cells: Cells, column: number) => Done>> = {
  "a byte order mark": (cells) => ({
    bytes: bytesOf(`\uFEFF${written(cells).text}`),
    codes: /^read\/byte-order-mark$/,
  }),
  "line ends of another system": (cells) => ({
    bytes: bytesOf(written(cells).text.replaceAll("\n", "\r\n")),
    codes: /^read\/line-ends$/,
  }),
  "another encoding": (cells) => ({
    bytes: Buffer.concat([Buffer.from(written(cells).text.slice(0, -1)), Buffer.from([0xe9, 0x0a])]),
    codes: /^read\/encoding$/,
  }),
  "UTF-16": (cells) => ({
    bytes: Buffer.from(`\uFEFF${written(cells).text}`, "utf16le"),
    codes: /^read\/utf-16$/,
  }),
  "nothing at all": () => ({ bytes: new Uint8Array(), codes: /^read\/empty-file$/ }),
  "a column gone": (cells, column) => ({
    bytes: bytesOf(written(without(cells, column)).text),
    codes: /^read\/missing-column$/,
  }),
  "a column that is none": (cells) => ({
    bytes: bytesOf(written(cells.map((row, index) => [...row, index === 0 ? "extra" : ""])).text),
    codes: /^read\/unknown-column$/,
  }),
  "a header misspelled": (cells, column) => ({
    bytes: bytesOf(written(withHeader(cells, column, `${cells[0]![column]!}s`)).text),
    codes: /^read\/(?:unknown-column|missing-column|header|duplicate-column)$/,
  }),
  "a header in capitals": (cells, column) => ({
    bytes: bytesOf(written(withHeader(cells, column, cells[0]![column]!.toUpperCase())).text),
    codes: /^read\/(?:unknown-column|missing-column|header)$/,
  }),
  "a header twice": (cells, column) => ({
    bytes: bytesOf(written(withHeader(cells, column, cells[0]![(column + 1) % cells[0]!.length]!)).text),
    codes: /^read\/(?:duplicate-column|missing-column|header)$/,
  }),
  "no header": (cells) => ({ bytes: bytesOf(written(cells.slice(1)).text), codes: /^read\/header$/ }),
  "semicolons for commas": (cells) => ({
    bytes: bytesOf(cells.map((row) => row.join(";")).join("\n") + "\n"),
    codes: /^read\/(?:header|stray-quote|unterminated-quote)$/,
  }),
};

/** Harm done to a whole file; the report must say so of the file. */
export const fileHarm: fc.Arbitrary<Mutation> = fc
  .record({
    harm: fc.constantFrom(...Object.keys(HARMS)),
    table: fc.constantFrom(...BASE_TABLES.keys()),
    column: fc.nat(),
  })
  .map(({ harm, table, column }) => {
    const cells = baseCells(table);
    const { bytes, codes } = HARMS[harm]!(cells, column % cells[0]!.length);
    return { name: harm, table, bytes, verdict: { kind: "harmful", codes, from: 1, to: END } };
  });

const telling = [",", '"', "\n", "\r", ";", " ", "-", "\0", "é", "=", "\uFEFF", "0", "a", "2019", "'"];

/** Some bytes of a file replaced by others: nobody knows what comes of it. */
export const bytesChanged: fc.Arbitrary<Mutation> = fc
  .record({
    table: fc.constantFrom(...BASE_TABLES.keys()),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 12 }),
    put: fc.oneof(
      fc.constantFrom(...telling).map((text) => new Uint8Array(Buffer.from(text))),
      fc.uint8Array({ maxLength: 3 }),
    ),
  })
  .map(({ table, at, length, put }) => {
    const before = bytesOf(written(baseCells(table)).text);
    const start = Math.floor(at * before.length);
    const bytes = Buffer.concat([before.subarray(0, start), put, before.subarray(start + length)]);
    return { name: "some bytes", table, bytes, verdict: { kind: "unknown" } };
  });

/** Two cells of a column changed for each other: the most that a careless sort does. */
export const cellsSwapped: fc.Arbitrary<Mutation> = fc
  .record({
    table: fc.constantFrom(...BASE_TABLES.keys()),
    one: fc.nat(),
    other: fc.nat(),
    column: fc.nat(),
  })
  .map(({ table, one, other, column }) => {
    const cells = baseCells(table);
    const [a, b] = [one, other].map((row) => 1 + (row % (cells.length - 1)));
    const at = column % cells[0]!.length;
    const swapped = cells.map((row, index) =>
      index === a || index === b
        ? row.map((cell, own) => (own === at ? cells[index === a ? b! : a!]![at]! : cell))
        : row,
    );
    return {
      name: "two cells swapped",
      table,
      bytes: bytesOf(written(swapped).text),
      verdict: { kind: "unknown" },
    };
  });
