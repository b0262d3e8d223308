import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDateForm, readingsOf } from "../../scripts/import/date-format.ts";

describe("a date is read in the forms of the mapping and in no other", () => {
  test.each([
    ["7/4/2020", ["M/D/YYYY"], ["2020-07-04"]],
    ["07/04/2020", ["M/D/YYYY"], ["2020-07-04"]],
    ["7/4/2020", ["MM/DD/YYYY"], []],
    ["7/4/2020", ["M/D/YYYY", "D/M/YYYY"], ["2020-07-04", "2020-04-07"]],
    ["4/4/2020", ["M/D/YYYY", "D/M/YYYY"], ["2020-04-04"]],
    ["13/4/2020", ["M/D/YYYY"], []],
    ["2/30/2020", ["M/D/YYYY"], []],
    ["March 3, 2021", ["Month D, YYYY"], ["2021-03-03"]],
    ["MARCH 3, 2021", ["Month D, YYYY"], ["2021-03-03"]],
    ["Jun 2020", ["Mon YYYY"], ["2020-06"]],
    ["2020", ["YYYY"], ["2020"]],
    ["2020-06-01T00:00:00", ["YYYY-MM-DD"], []],
    ["06/07/19", ["M/D/YYYY"], []],
  ])("%s in %j", (text, forms, readings) => {
    expect(readingsOf(text, forms)).toEqual(readings);
  });

  test("every day comes back from every form", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", rest = ""] = iso.split("-");
        expect(readingsOf(`${Number(month)}/${Number(rest)}/${year}`, ["M/D/YYYY"])).toEqual([iso]);
        expect(readingsOf(`${rest}.${month}.${year}`, ["DD.MM.YYYY"])).toEqual([iso]);
      }),
    );
  });
});

test("a form is made of known parts, each once, with a year", () => {
  expect(
    ["M/D/YYYY", "Month D, YYYY", "YYYY", "DD.MM.YYYY", "Mon-YYYY"].filter((form) => !isDateForm(form)),
  ).toEqual([]);
  expect(["M/D", "M/D/YY", "YYYY YYYY", "MM/M/YYYY", "D/D/YYYY", ""].filter(isDateForm)).toEqual([]);
});
