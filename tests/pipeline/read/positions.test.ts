import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { placeWithin } from "../../../scripts/pipeline/read/cell.ts";
import { CsvRecords } from "../../../scripts/pipeline/read/records.ts";

interface WrittenCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Writes CSV one character at a time and notes where each cell starts: no code in common with the reader. */
function write(
  rows: readonly (readonly string[])[],
  alwaysQuote: boolean,
): { text: string; cells: WrittenCell[][] } {
  let text = "";
  let line = 1;
  let column = 1;
  const emit = (character: string): void => {
    text += character;
    if (character === "\n") {
      line += 1;
      column = 1;
    } else column += 1;
  };
  const cells = rows.map((row) => {
    const places = row.map((value, index) => {
      if (index > 0) emit(",");
      const place = { text: value, line, column };
      const quoted = alwaysQuote || value.includes(",") || value.includes('"') || value.includes("\n");
      if (quoted) emit('"');
      for (const character of value) {
        emit(character);
        if (character === '"') emit(character);
      }
      if (quoted) emit('"');
      return place;
    });
    emit("\n");
    return places;
  });
  return { text, cells };
}

const character = fc.oneof(
  fc.constantFrom(",", '"', "\n", ";", " ", "a", "é", "e\u0301", "😀", "𝒜", "’"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).filter((text) => !/[\r\uFEFF]/.test(text)),
);
const value = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(""));
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

test("every cell is read with its text and with the place that an independent writer noted", () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, alwaysQuote) => {
      const written = write(rows, alwaysQuote);
      const read = [...CsvRecords.of(written.text)];
      expect(read.every((record) => record.misquoted === null)).toBe(true);
      expect(
        read.map(({ cells }) => cells.map(({ text, line, column }) => ({ text, line, column }))),
      ).toEqual(written.cells);
    }),
    { numRuns: 300 },
  );
});

test("every character within a cell has the place at which an editor shows it", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { text } = write(rows, false);
      const lines = text.split("\n").map((line) => Array.from(line));
      for (const cell of [...CsvRecords.of(text)].flatMap((record) => record.cells)) {
        let index = 0;
        for (const expected of cell.text) {
          const { line, column } = placeWithin(cell, index);
          expect(lines[line - 1]![column - 1] ?? "\n").toBe(expected);
          index += expected.length;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a record that is cut once more has the texts that it had when its file was read, however it is quoted", () => {
  const text = fc
    .array(fc.constantFrom(",", '"', '""', "\n", " ", "a", "b", "\uFEFF", "’"), {
      minLength: 1,
      maxLength: 40,
    })
    .map((parts) => `id${parts.join("")}`);
  fc.assert(
    fc.property(text, (body) => {
      const { data } = Papa.parse<string[]>(body.replace(/\n$/, ""), { delimiter: ",", newline: "\n" });
      expect([...CsvRecords.of(body)].map(({ texts }) => texts)).toEqual(data);
    }),
    { numRuns: 2000 },
  );
});
