import { expect, test } from "vitest";
import { cellSpans } from "../../../scripts/pipeline/read/cell-spans.ts";

const quotings = (record: string) =>
  cellSpans(record).map((span) => `${record.slice(span.start, span.end)} ${span.quoting}`);

test.each([
  ["", [" sound"]],
  [",", [" sound", " sound"]],
  ['a,"b,c",d', ["a sound", '"b,c" sound', "d sound"]],
  ['"a ""b"" c",d', ['"a ""b"" c" sound', "d sound"]],
  ['""', ['"" sound']],
  ['a"b,c', ['a"b stray', "c sound"]],
  ['"a"b,c', ['"a"b stray', "c sound"]],
  ['a,"b,c', ["a sound", '"b,c unterminated']],
  ['a,"b""', ["a sound", '"b"" unterminated']],
])("%s", (record, expected) => {
  expect(quotings(record)).toEqual(expected);
});
