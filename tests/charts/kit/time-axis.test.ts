import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanBetween, spanOf, yearAxis, yearMarks, yearScale } from "../../../src/charts/kit/time-axis.ts";

const day = (date: Date) => date.toISOString().slice(0, 10);
const year = fc.integer({ min: 1900, max: 2100 });

describe("the span of a date", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-12", "2021-12-01", "2021-12-31"],
    ["2021-05-03", "2021-05-03", "2021-05-03"],
  ])("%s is every day from %s to %s", (date, from, to) => {
    const span = spanOf(date);
    expect([day(span.from), day(span.to)]).toEqual([from, to]);
  });

  it("goes from the first day of one date to the last of another", () => {
    const span = spanBetween("2013", "2016-11");
    expect([day(span.from), day(span.to)]).toEqual(["2013-01-01", "2016-11-30"]);
  });

  it.each(["", "soon", "21", "2021-5", "2021-05-03T00:00"])("is none for “%s”", (date) => {
    expect(() => spanOf(date)).toThrow(RangeError);
  });
});

describe("the years of an axis", () => {
  it("are whole, and have room beside each other, however many", () => {
    fc.assert(
      fc.property(year, year, fc.integer({ min: 120, max: 700 }), (a, b, room) => {
        const scale = yearScale([spanOf(`${a}-06`).from, spanOf(`${b}-06`).to], [0, room]);
        const places = yearMarks(scale).map((mark) => scale(mark));
        expect(scale(spanOf(`${Math.min(a, b)}`).from)).toBe(0);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(room);
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThan(30);
        }
      }),
    );
  });

  it("are written below their marks", () => {
    const scale = yearScale([spanOf("2021").from, spanOf("2022").to], [0, 200]);
    expect(yearAxis(scale, 10).join("\n")).toMatch(/2021[\s\S]*2022[\s\S]*2023/);
  });
});
