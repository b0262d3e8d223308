import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaBelow, areasBetween, countOn, higherOf, stairsOf } from "../../../src/charts/kit/stairs.ts";

const on = (number: number) => new Date(number * 86_400_000);
const rises = fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }).map(on), value: fc.nat(1000) }), {
  maxLength: 12,
});
const place = { x: (day: Date) => day.getTime() / 86_400_000, y: (count: number) => 100 - count, end: 70 };

describe("stairs", () => {
  it("hold on every day the sum of the rises up to it", () => {
    fc.assert(
      fc.property(rises, fc.integer({ min: 0, max: 60 }).map(on), (all, day) => {
        const sum = all.filter((rise) => rise.day <= day).reduce((total, { value }) => total + value, 0);
        expect(countOn(stairsOf(all), day)).toBe(sum);
      }),
    );
  });

  it("of two, the higher is nowhere below either", () => {
    fc.assert(
      fc.property(rises, rises, fc.integer({ min: 0, max: 60 }).map(on), (a, b, day) => {
        const [one, two] = [stairsOf(a), stairsOf(b)];
        expect(countOn(higherOf(one, two), day)).toBe(Math.max(countOn(one, day), countOn(two, day)));
      }),
    );
  });

  it("are drawn with right angles, from the ground to the ground", () => {
    const stairs = stairsOf([
      { day: on(10), value: 20 },
      { day: on(30), value: 5 },
    ]);
    expect(areaBelow(stairs, place)).toBe("M10 100V80H30V75H70V100Z");
    expect(areaBelow([], place)).toBe("");
  });

  it("leave between them only where the upper are higher", () => {
    const early = stairsOf([{ day: on(10), value: 20 }]);
    const late = stairsOf([{ day: on(30), value: 20 }]);
    expect(areasBetween(early, late, place)).toBe("M10 80H30V100H10Z");
    expect(areasBetween(early, early, place)).toBe("");
    expect(areasBetween(early, [], place)).toBe("M10 80H70V100H10Z");
  });
});
