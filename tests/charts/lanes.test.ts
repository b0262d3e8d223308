import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanes } from "../../src/charts/lanes.ts";
import type { Lane } from "../../src/charts/lanes/lane.ts";
import { stacked } from "../../src/charts/lanes/stack.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const WORDS = { day: "day known", span: "some day of it" };
const drawn = (all: readonly Lane[], size = SIZES[0]!) =>
  lanes({ form: "lanes", lanes: all, words: WORDS }, frameOf(size));
const lane = (...dates: readonly string[]): Lane => ({
  name: "Lane",
  shape: "circle",
  marks: dates.map((on, index) => ({ number: index + 1, on, label: "Event" })),
});

const day = fc
  .date({ min: new Date("1800-01-01T00:00Z"), max: new Date("2100-12-31T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe("lanes", () => {
  it("draw a day as a solid mark, a month or a year as a hollow one with a line along it", () => {
    const exact = drawn([lane("2020-06-15")]);
    expect(exact).toContain('class="tone-full"');
    expect(exact).not.toContain('class="tone-light"');
    expect(exact).not.toContain(WORDS.day);
    const vague = drawn([lane("2020")]);
    expect(vague).toContain('class="tone-light"');
    expect(vague).not.toContain('class="tone-full"');
    expect(vague).toMatch(/<path class="axis" d="M16 \d+H312M/);
    expect(vague).toContain(WORDS.span);
  });

  it("draw nothing where nothing has a date", () => {
    expect(drawn([])).toBe("");
    expect(drawn([{ ...lane(), bars: [{ number: 1, label: "Undated", from: null, to: null }] }])).toBe("");
  });

  it("leave the end of a bar open that is not known", () => {
    const bar = (from: string | null, to: string | null) =>
      /class="tone-light" d="([^"]+)"/.exec(
        drawn([{ ...lane(), bars: [{ number: 1, label: "", from, to }] }]),
      )?.[1];
    expect(bar("2010-01-01", "2011-12-31")).toMatch(/Z$/);
    expect(bar("2010-01-01", null)).toMatch(/^M312 \d+H16V\d+H312$/);
    expect(bar(null, "2010-12-31")).toMatch(/^M16 \d+H311\.\dV\d+H16$/);
  });

  it("give every mark its number, in whatever order, and stay inside the picture", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(partialDate, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.option(partialDate, { nil: null }), fc.string({ maxLength: 40 })), {
          maxLength: 3,
        }),
        fc.constantFrom(...SIZES),
        (dates, ends, size) => {
          const all = dates.map((some) => lane(...some));
          const bars = ends.map(([from, label], index) => ({ number: 90 + index, label, from, to: from }));
          const svg = drawn([...all, { ...lane(), bars }], size);
          if (svg === "") return;
          expectSound(svg);
          const numbers = [...svg.matchAll(/class="small middle(?: inverse)?"[^>]*>(\d+)</g)];
          expect(numbers).toHaveLength(dates.flat().length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it("no two drawings of a row touch", () => {
  const extent = fc.tuple(fc.nat(300), fc.nat(60)).map(([left, width]) => ({ left, right: left + width }));
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 20 }), (extents) => {
      const rows = stacked(extents);
      extents.forEach((a, i) => {
        extents.forEach((b, j) => {
          if (i < j && rows[i] === rows[j]) expect(a.right < b.left || b.right < a.left).toBe(true);
        });
      });
    }),
  );
});
