import { describe, expect, test } from "vitest";
import {
  address,
  code,
  date,
  id,
  integer,
  list,
  quote,
  reference,
  references,
  required,
  text,
  type Column,
} from "../../../src/model/column.ts";
import { cellValue } from "../../../scripts/pipeline/check/cell-value.ts";

const COLOURS = { red: { label: "Red", meaning: "." }, yellow: { label: "Yellow", meaning: "." } };
const kinds: Readonly<Record<string, Column>> = {
  id: id("."),
  reference: reference("officers", "."),
  references: references("officers", "."),
  text: text("."),
  quote: quote("."),
  list: list("."),
  date: date("."),
  integer: integer("."),
  code: code(COLOURS, "."),
  address: address("."),
};

test.each([
  ["id", "a-1", "a-1"],
  ["reference", "a-b-c", "a-b-c"],
  ["references", "a;b", ["a", "b"]],
  ["references", "", []],
  ["text", "0", "0"],
  ["text", "", null],
  ["quote", "“Yes.”", "“Yes.”"],
  ["list", "New York Focus;The Appeal", ["New York Focus", "The Appeal"]],
  ["date", "2020", "2020"],
  ["date", "2020-02-29", "2020-02-29"],
  ["integer", "0", 0],
  ["integer", "", null],
  ["code", "red", "red"],
  ["address", "https://example.com/a?b=c", "https://example.com/a?b=c"],
  ["address", "http://example.com:8080/Café_(bar)#x", "http://example.com:8080/Café_(bar)#x"],
])("%s %j is %j", (kind, cell, value) => {
  expect(cellValue("it", kinds[kind]!, cell)).toEqual({ value });
});

describe("nothing is coerced", () => {
  test.each([
    ["id", "A-1", "cell/id", undefined],
    ["id", "a--b", "cell/id", undefined],
    ["id", "a".repeat(101), "cell/id", undefined],
    ["reference", "a;b", "cell/id", undefined],
    ["references", "a;B", "cell/id", 2],
    ["references", "a;;b", "cell/list", 2],
    ["references", "a;b;", "cell/list", 4],
    ["references", "a;b;a", "cell/repeated-entry", 4],
    ["list", "a; b", "cell/list", 2],
    ["date", "2021-02-29", "cell/date", undefined],
    ["date", "5/1/2020", "cell/date", undefined],
    ["date", "2020-1", "cell/date", undefined],
    ["integer", "1,000", "cell/integer", undefined],
    ["integer", "-1", "cell/integer", undefined],
    ["integer", "1.0", "cell/integer", undefined],
    ["integer", "007", "cell/integer", undefined],
    ["integer", "1e3", "cell/integer", undefined],
    ["integer", "9999999999", "cell/integer", undefined],
    ["code", "Red", "cell/enum", undefined],
    ["address", "javascript:alert(1)", "cell/address", undefined],
    ["address", "https://localhost/", "cell/address", undefined],
    ["address", "https://user:word@example.com/", "cell/address", undefined],
    ["address", "https://example.com/a b", "cell/address", undefined],
    ["address", 'https://example.com/"onclick=x', "cell/address", undefined],
    ["address", "https://example.com/<b>", "cell/address", undefined],
    ["address", "https://example.com/\u202Ex", "cell/address", undefined],
    ["address", "https://\u0435xample.com/", "cell/address", undefined],
    ["address", "ftp://example.com/", "cell/address", undefined],
  ])("%s %j is %s at %s", (kind, cell, issue, index) => {
    const result = cellValue("it", kinds[kind]!, cell);
    expect("finding" in result && [result.finding.code, result.index]).toEqual([issue, index]);
  });
});

test("an empty cell that is needed says what is needed", () => {
  const result = cellValue("name", required(text("The full name.")), "");
  expect(result).toMatchObject({
    finding: { code: "cell/required", message: "name is empty", hint: "needed: The full name." },
  });
});

test("a misspelled code is answered with the nearest, a strange one with the list", () => {
  expect(cellValue("it", kinds.code!, "yelow")).toMatchObject({
    finding: { hint: "did you mean yellow?" },
  });
  expect(cellValue("it", kinds.code!, "#ff0")).toMatchObject({
    finding: { hint: "allowed: red, yellow" },
  });
});
