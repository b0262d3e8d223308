import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tone } from "../../src/charts/kit/tone.ts";
import { unitChart, type UnitChart } from "../../src/charts/unit-chart.ts";
import { CELL, heightOf, outline, placeOf } from "../../src/charts/units/field.ts";
import type { UnitGroup } from "../../src/charts/units/group.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const TONES: readonly Tone[] = ["full", "part", "light", "unknown"];

const chartOf = (groups: readonly UnitGroup[]): UnitChart => ({
  form: "units",
  unit: "One mark is one thing.",
  key: TONES.map((tone) => ({ tone, label: `in the tone ${tone}` })),
  more: "and more",
  groups,
});

/** The areas of the rectangles in a path of `M x y H x V y H x Z`. */
function areaOf(d: string): number {
  const rectangles = [...d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H([\d.]+)Z/g)];
  expect(rectangles.map(([text]) => text).join("")).toBe(d);
  return rectangles.reduce((sum, [, x, y, right, bottom, left]) => {
    expect(left).toBe(x);
    return sum + (Number(right) - Number(x)) * (Number(bottom) - Number(y));
  }, 0);
}

/** How many marks of each tone a drawing shows: the areas filled with its pattern, in cells. */
function marksIn(svg: string): ReadonlyMap<string, number> {
  const fills = [...svg.matchAll(/<path fill="url\(#c-marks-(\w+)\)" d="([^"]*)"/g)];
  const marks = new Map<string, number>();
  for (const [, tone = "", d = ""] of fills) marks.set(tone, (marks.get(tone) ?? 0) + areaOf(d) / CELL ** 2);
  return marks;
}

const anyCount = fc.oneof(
  fc.nat(12),
  fc.nat(450),
  fc.nat(9000),
  fc.constantFrom(10, 99, 100, 101, 200, 1000),
);
const anyGroup: fc.Arbitrary<UnitGroup> = fc.record({
  label: fc.string({ minLength: 1, maxLength: 60 }),
  words: fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 2 }),
  parts: fc.array(fc.record({ tone: fc.constantFrom(...TONES), count: anyCount }), { maxLength: 4 }),
  open: fc.boolean(),
});

describe("a unit chart", () => {
  it("draws as many marks as are counted, in every tone, and stays inside the picture", () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 6 }), fc.constantFrom(...SIZES), (groups, size) => {
        const svg = unitChart(chartOf(groups), frameOf(size));
        const counted = new Map<string, number>();
        for (const { tone, count } of groups.flatMap(({ parts }) => parts))
          if (count > 0) counted.set(tone, (counted.get(tone) ?? 0) + count);
        if (counted.size === 0) expect(svg).toBe("");
        else {
          expectSound(svg);
          expect(marksIn(svg)).toEqual(counted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("makes every word safe", () => {
    const group = { label: '<b>"&', words: ["a < b\u0000"], parts: [{ tone: "full", count: 1 }] } as const;
    const svg = unitChart(chartOf([group]), frameOf("wide"));
    expect(svg).not.toMatch(/<b>|\0/);
    expect(svg).toContain("&lt;b&gt;&quot;&amp;");
  });

  it("explains the tones and the open end that it shows, and no others", () => {
    const part = { tone: "part", count: 3 } as const;
    const closed = unitChart(chartOf([{ label: "A", words: ["3"], parts: [part] }]), frameOf("wide"));
    expect(closed).toContain("in the tone part");
    expect(closed).not.toMatch(/in the tone (full|light|unknown)|and more/);
    const open = unitChart(
      chartOf([{ label: "A", words: ["3"], parts: [part], open: true }]),
      frameOf("wide"),
    );
    expect(open).toContain("and more");
  });

  it("needs no more elements for thousands of marks than for a few", () => {
    const drawn = (count: number) =>
      unitChart(
        chartOf([{ label: "A", words: ["so many"], parts: [{ tone: "full", count }] }]),
        frameOf("wide"),
      );
    const elements = (svg: string) => svg.match(/<\w/g)?.length;
    expect(elements(drawn(50_000))).toBe(elements(drawn(5)));
    expect(drawn(5000).length).toBeLessThan(3000);
  });
});

describe("a field of marks", () => {
  const anyAcross = fc.integer({ min: 1, max: 9 });

  it("covers the cell of each mark once, and no other", () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(700), anyAcross, (a, b, across) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const cells = [
          ...outline(from, to, across).matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g),
        ].flatMap(([, x, y, right, bottom]) => {
          const covered: string[] = [];
          for (let row = Number(y); row < Number(bottom); row += CELL)
            for (let column = Number(x); column < Number(right); column += CELL)
              covered.push(`${column} ${row}`);
          return covered;
        });
        const wanted = Array.from({ length: to - from }, (_, index) => placeOf(from + index, across));
        expect(cells.sort()).toEqual(wanted.map(({ x, y }) => `${x} ${y}`).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is as high as its lowest mark", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), anyAcross, (marks, across) => {
        const lowest = Math.max(...Array.from({ length: marks }, (_, mark) => placeOf(mark, across).y));
        expect(heightOf(marks, across)).toBe(lowest + CELL);
      }),
    );
    expect(heightOf(0, 3)).toBe(0);
  });
});
