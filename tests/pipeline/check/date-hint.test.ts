import { expect, test } from "vitest";
import { dateHint } from "../../../scripts/pipeline/check/date-hint.ts";

const FORM = "dates are YYYY, YYYY-MM or YYYY-MM-DD";

test.each([
  ["1/31/2023", "2023-01-31"],
  ["31.01.2023", "2023-01-31"],
  ["2/1/2023", "2023-01-02 or 2023-02-01"],
  ["2023-1-5", "2023-01-05"],
  ["2018/01", "2018-01"],
  ["2018-01-24 00:00:00", "2018-01-24"],
  ["20230131", "2023-01-31"],
  ["Jan-18", "2018-01"],
  ["Dec-99", "1999-12"],
  ["January 2018", "2018-01"],
  ["Jan. 31, 2023", "2023-01-31"],
])("%s may have meant %s, and both readings are given where there are two", (text, meant) => {
  expect(dateHint(text)).toBe(`did you mean ${meant}? ${FORM}`);
});

test("a word for an unknown day, and the number of a day in a spreadsheet, are told what they are", () => {
  expect(dateHint("n/a")).toBe("leave the cell empty where the date is not known");
  expect(dateHint("44957")).toContain("a spreadsheet wrote the number of a day");
});

test.each(["2023-02-30", "31/31/2023", "Foo-18", "soon", ""])("nothing is guessed of %j", (text) => {
  expect(dateHint(text)).toBeNull();
});
