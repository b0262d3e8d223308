import { describe, expect, test } from "vitest";
import { id, text } from "../../../src/model/column.ts";
import { readSheet } from "../../../scripts/pipeline/read/read-sheet.ts";
import type { Sheet } from "../../../scripts/pipeline/read/sheet.ts";
import { briefly } from "../issues-of.ts";

const SHEET: Sheet = {
  name: "things",
  key: ["thing_id"],
  order: ["thing_id"],
  optional: false,
  columns: { thing_id: id("The thing."), name: text("Its name."), note: text("A note.") },
};
const HEADER = "thing_id,name,note\n";
const read = (content: string | Uint8Array) =>
  readSheet(SHEET, {
    label: "things.csv",
    bytes: typeof content === "string" ? Buffer.from(content) : content,
  });
const issues = (content: string | Uint8Array) => read(content).issues.map(briefly);

describe("a file in order", () => {
  const { raw, issues: found } = read(`${HEADER}a,"x\ny","say ""yes"""\nb,,\n`);

  test("has no issue and every row", () => {
    expect(found).toEqual([]);
    expect(raw.complete).toBe(true);
    expect(
      Array.from(raw.rows!, (row) => [
        row.line,
        row.cells.note!.text,
        row.cells.note!.line,
        row.cells.note!.column,
      ]),
    ).toEqual([
      [2, 'say "yes"', 3, 4],
      [4, "", 4, 4],
    ]);
  });
});

describe("mistakes of a file are reported together", () => {
  test("byte order mark, line ends, blank line, space, ragged row and missing line end in one run", () => {
    expect(issues(`\uFEFF${HEADER}a, x,y\n\nb,z\nc,1,2,3`.replaceAll("\n", "\r\n"))).toEqual([
      "read/byte-order-mark things.csv:1:1",
      "read/line-ends things.csv:1:19",
      "read/outer-space things.csv:2:3",
      "read/blank-line things.csv:3:1",
      "read/too-few-cells things.csv:4:3",
      "read/too-many-cells things.csv:5:7",
      "read/final-newline things.csv:5:8",
    ]);
  });

  test("a comma that cut a sentence in two is shown with the sentence", () => {
    const [issue] = read(`${HEADER}a,perjury, second degree,x\n`).issues;
    expect(issue).toMatchObject({
      code: "read/too-many-cells",
      line: 2,
      column: 3,
      hint: 'a text with a comma must stand in quotation marks: is it "perjury, second degree"?',
    });
  });

  test("lines that end in CR alone are lines all the same", () => {
    expect(issues(`${HEADER}a,,\nb, x,\n`.replaceAll("\n", "\r"))).toEqual([
      "read/line-ends things.csv:1:19",
      "read/outer-space things.csv:3:3",
    ]);
  });

  test("a file in another encoding is one issue, at the first damaged character", () => {
    const bytes = Buffer.from(`${HEADER}a,xx,x\nb,,\nc,x,\n`.replaceAll("x", "\xE9"), "latin1");
    expect(issues(bytes)).toEqual(["read/encoding things.csv:2:3"]);
  });

  test("a header can be unknown, missing and doubled at once", () => {
    expect(issues("thing_id,colour,colour,thing_id\na,,,\n")).toEqual([
      "read/unknown-column things.csv:1:10",
      "read/unknown-column things.csv:1:17",
      "read/duplicate-column things.csv:1:24",
      "read/missing-column things.csv:1:1",
      "read/missing-column things.csv:1:1",
    ]);
  });
});

describe("nothing is called complete that is not", () => {
  test.each([
    ["an empty file", ""],
    ["a file of one line end", "\n"],
    ["a header alone", HEADER],
    ["a header with an open quotation mark", '"thing_id,name,note\na,,\n'],
    ["a table without its key column", "name,note\nx,\n"],
    ["a cell that is never closed", `${HEADER}a,"x,\nb,,\n`],
    ["UTF-16 without byte order mark", Buffer.from(`${HEADER}a,,\n`, "utf16le")],
  ])("%s", (_what, content) => {
    const { raw, issues: found } = read(content);
    expect(raw.complete).toBe(false);
    expect(found.length).toBeGreaterThan(0);
  });
});

test("a text that was damaged is not reported a second time", () => {
  const { raw, issues: found } = read(`${HEADER}a,\uFFFD x,\n`);
  expect(found.map(briefly)).toEqual(["read/encoding things.csv:2:3"]);
  expect([...[...raw.rows!][0]!.reported]).toEqual(["name"]);
});
