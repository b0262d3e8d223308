import fc from "fast-check";
import { expect, test } from "vitest";
import { fileRecords } from "../../../scripts/pipeline/read/file-records.ts";

const sign = fc.constantFrom(",", "\n", '"', "a", "b", "é", "😀", "\uFEFF", " ", "\r", "<<<<<<< ");
/** Signs of files that are in order: only these are read by pieces to their end. */
const plain = fc.constantFrom(",", "\n", '"', "a", "b", "é", "😀", " ");
const textOf = (signs: fc.Arbitrary<string>) =>
  fc.array(signs, { maxLength: 60 }).map((written) => written.join(""));

/** All that is known of a file when it is read by pieces of so many bytes. */
function readBy(piece: number, bytes: Uint8Array) {
  const { records, issues, damaged } = fileRecords({ label: "things.csv", bytes }, piece);
  if (records === null) return { issues, damaged };
  const told = Array.from(records, ({ line, texts, cells, misquoted }) => ({
    line,
    texts,
    cells,
    misquoted,
  }));
  return { told, issues, damaged, isBlank: records.isBlank, openEnd: records.openEnd };
}

test.each([
  ["in order", plain],
  ["with signs that are none of a table", sign],
])("a file %s read by pieces has the records, places and issues that it has as a whole", (_, signs) => {
  fc.assert(
    fc.property(textOf(signs), fc.integer({ min: 1, max: 40 }), (written, piece) => {
      const bytes = new TextEncoder().encode(written);
      expect(readBy(piece, bytes)).toEqual(readBy(Infinity, bytes));
    }),
    { numRuns: 3000 },
  );
});

test("so has one whose characters are damaged, or are no text at all", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (bytes, piece) => {
      expect(readBy(piece, bytes)).toEqual(readBy(Infinity, bytes));
    }),
  );
});

test("records are found again in any order, also after the text was let go", () => {
  const rows = Array.from({ length: 40 }, (_, index) => `${index},"two\nlines"`);
  const bytes = new TextEncoder().encode(`${rows.join("\n")}\n`);
  const { records } = fileRecords({ label: "things.csv", bytes }, 50);
  for (const number of [39, 0, 20, 21, 3]) {
    expect(records?.at(number).texts).toEqual([String(number), "two\nlines"]);
    expect(records?.at(number).cells[0]).toMatchObject({ line: 2 * number + 1, column: 1 });
    records?.release();
  }
});
