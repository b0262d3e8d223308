import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { canonicalText, textRows } from "../../scripts/tables/canonical-table.ts";
import { sheetFiles } from "../../scripts/tables/sheet-files.ts";
import { baseSource, shippedSource } from "../pipeline/source-in-memory.ts";

const base = sheetFiles(baseSource());

/** How a table may be written without saying anything else. */
interface Mess {
  readonly rows: number;
  readonly columns: number;
  readonly quoted: boolean;
  readonly decomposed: boolean;
  readonly lineEnd: string;
  readonly mark: string;
  readonly lastEnd: boolean;
  readonly blank: boolean;
}

const messes: fc.Arbitrary<Mess> = fc.record({
  rows: fc.nat(),
  columns: fc.nat(),
  quoted: fc.boolean(),
  decomposed: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  mark: fc.constantFrom("", "\uFEFF"),
  lastEnd: fc.boolean(),
  blank: fc.boolean(),
});

/** The same items in an order that a seed fixes. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rank = items.map((_, index) => ((index + 1) * (seed + 7919)) % 104_729);
  return items
    .map((_, index) => index)
    .sort((a, b) => rank[a]! - rank[b]!)
    .map((index) => items[index]!);
}

function messed(text: string, mess: Mess): string {
  const [header = [], ...rows] = Papa.parse<string[]>(text.slice(0, -1), { newline: "\n" }).data;
  const order = shuffled(
    header.map((_, index) => index),
    mess.columns,
  );
  const written = [header, ...shuffled(rows, mess.rows)].map((row) =>
    order.map((index) => (mess.decomposed ? row[index]!.normalize("NFD") : row[index]!)),
  );
  const end = mess.lineEnd;
  const csv = Papa.unparse(written, { newline: end, quotes: mess.quoted }).replace(/\r\n?|\n/g, end);
  return (
    mess.mark +
    csv +
    (mess.blank ? end + end + ",".repeat(header.length - 1) : "") +
    (mess.lastEnd ? end : "")
  );
}

const source = (text: string) => ({ label: "x.csv", bytes: new TextEncoder().encode(text) });

describe("canonical form", () => {
  test.each([...base, ...sheetFiles(shippedSource())])("$file.label is in it already", ({ sheet, file }) => {
    const text = new TextDecoder().decode(file.bytes);
    expect(canonicalText(sheet, textRows(sheet, file).rows!)).toBe(text);
  });

  test("is the same however the table was written, and again the same when written anew", () => {
    fc.assert(
      fc.property(fc.constantFrom(...base), messes, ({ sheet, file }, mess) => {
        const text = new TextDecoder().decode(file.bytes);
        const { rows, obstacles } = textRows(sheet, source(messed(text, mess)));
        expect(obstacles).toEqual([]);
        expect(canonicalText(sheet, rows!)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test("keeps every character of every cell, also of cells that the check refuses", () => {
    const { sheet } = base.find((one) => one.sheet.name === "agencies")!;
    const columns = Object.keys(sheet.columns);
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replace(/\r\n?/g, "\n"));
    const table = fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const filled = cells.filter((row) => row.some((text) => text !== ""));
        const { rows, obstacles } = textRows(
          sheet,
          source(`${Papa.unparse([columns, ...filled], { newline: "\n" })}\n`),
        );
        if (obstacles.length > 0) {
          expect(rows).toBeNull();
          return;
        }
        const once = canonicalText(sheet, rows!);
        const again = textRows(sheet, source(once));
        const bag = (some: readonly (readonly string[])[]) =>
          some.map((row) => JSON.stringify(row.map((text) => text.normalize("NFC")))).sort();
        expect(bag(again.rows!.map((row) => columns.map((name) => row[name]!)))).toEqual(bag(filled));
        expect(canonicalText(sheet, again.rows!)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a file that cannot be read for certain is not written anew", () => {
  const { sheet, file } = base.find((one) => one.sheet.name === "agencies")!;
  const text = new TextDecoder().decode(file.bytes);
  test.each([
    ["read/stray-quote", text.replace("municipal", 'muni"cipal')],
    ["read/unterminated-quote", text.replace(",ZZ,", ',"ZZ,')],
    ["read/too-many-cells", text.replace(",ZZ,", ",ZZ,,")],
    ["read/too-few-cells", text.replace(",ZZ,", "ZZ,")],
    ["read/unknown-column", text.replace("short_name", "shorter_name")],
    ["read/missing-column", text.replace(/,kind$/m, "")],
    ["read/conflict", `${text}<<<<<<< mine\n`],
    ["read/encoding", text.replace("Testford", "Testf\uFFFDrd")],
  ])("%s", (code, broken) => {
    expect(broken).not.toBe(text);
    const { rows, obstacles } = textRows(sheet, source(broken));
    expect(rows).toBeNull();
    expect(obstacles.map((issue) => issue.code)).toContain(code);
  });
});
