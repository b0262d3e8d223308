import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  dateInWords,
  earliest,
  isCertainlyAfter,
  isPartialDate,
  lastDateNamed,
  latest,
  whenInWords,
} from "../../src/model/partial-date.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([full, length]) => full.slice(0, length));

describe("a partial date", () => {
  it.each(["2018", "2018-01", "2018-01-24", "2000-02-29", "2024-02-29", "1995-12-31"])(
    "may be %s",
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    "",
    "18",
    "2018-1",
    "2018-13",
    "2018-00",
    "2018-02-30",
    "1900-02-29",
    "2023-02-29",
    "2018-01-00",
    "2018-01-24T00:00",
    " 2018",
    "2018-01-24;2019",
    "24 January 2018",
  ])("may not be %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it("may be every day of the calendar at every precision", () => {
    fc.assert(
      fc.property(date, (one) => {
        expect(isPartialDate(one)).toBe(true);
      }),
    );
  });

  it("stands for a span that holds the days it is made from", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (full, length) => {
        const one = full.slice(0, length);
        expect(earliest(one) <= full && full <= latest(one)).toBe(true);
        expect(isPartialDate(earliest(one)) && isPartialDate(latest(one))).toBe(true);
      }),
    );
  });

  it("ends with the last day of its month", () => {
    expect([latest("2024-02"), latest("2023-02"), latest("2018"), latest("2018-04")]).toEqual([
      "2024-02-29",
      "2023-02-28",
      "2018-12-31",
      "2018-04-30",
    ]);
  });
});

describe("which of two dates came later", () => {
  it("is certain only if it holds for all days that they may be", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(isCertainlyAfter(a, b)).toBe(earliest(a) > latest(b));
        expect(isCertainlyAfter(a, b) && isCertainlyAfter(b, a)).toBe(false);
      }),
    );
  });

  it("is open between a month and a day in it", () => {
    expect(isCertainlyAfter("2018-01", "2018-01-24")).toBe(false);
    expect(isCertainlyAfter("2018-01-24", "2018-01")).toBe(false);
    expect(isCertainlyAfter("2018-02", "2018-01-24")).toBe(true);
  });
});

describe("the order on a page", () => {
  it("puts an unknown date first and a vaguer before a sharper one", () => {
    const dates = ["2018-01-24", null, "2018-01", "2017-12-31", "2018", "2018-02"];
    expect([...dates].sort(compareDates)).toEqual([
      null,
      "2017-12-31",
      "2018",
      "2018-01",
      "2018-01-24",
      "2018-02",
    ]);
  });

  it("is an order: it never contradicts what is certain, and turns with its arguments", () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (isCertainlyAfter(a, b)) expect(compareDates(a, b)).toBeGreaterThan(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a date in words", () => {
  it.each([
    ["2023-01-31", "31 January 2023", "on 31 January 2023"],
    ["2019-08-01", "1 August 2019", "on 1 August 2019"],
    ["2018-12", "December 2018", "in December 2018"],
    ["2018", "2018", "in 2018"],
  ])("%s is %s", (one, words, when) => {
    expect(dateInWords(one)).toBe(words);
    expect(whenInWords(one)).toBe(when);
  });
});

describe("the last date that a text names", () => {
  it.each([
    ["before 8 November 2021", "2021-11-08", "before "],
    ["between 26 January and 9 September 2009", "2009-09-09", "between 26 January and "],
    ["after April 2001", "2001-04", "after "],
    ["after the plea of 2011; sentencing had been set for 6 September", "2011", "after the plea of "],
    ["by 2019, later 2020", "2020", "by 2019, later "],
  ])("%s", (text, date, before) => {
    expect(lastDateNamed(text)).toEqual({ date, before });
  });

  it.each(["", "on a Monday", "6 September", "40 February 2001", "1,100 of 12021"])(
    "is none in: %s",
    (text) => {
      expect(lastDateNamed(text)).toBeNull();
    },
  );

  it("is any date in words", () => {
    fc.assert(
      fc.property(date, (one) => {
        fc.pre(one < "2100");
        expect(lastDateNamed(dateInWords(one))).toEqual({ date: one, before: "" });
      }),
    );
  });
});
