import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallMultiples, type SmallPanel } from "../../src/charts/small-multiples.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const drawn = (panels: readonly SmallPanel[], size = SIZES[0]!) =>
  smallMultiples(
    {
      form: "small-multiples",
      panels,
      until: "2026-01-01",
      words: { whole: "moved", part: "done", span: "day not known" },
    },
    frameOf(size),
  );
const panel = (name: string, value: number, year = 2020): SmallPanel => ({
  name,
  words: [`${value} moved`],
  whole: value === 0 ? [] : [{ from: `${year}-05-06`, to: `${year}-05-06`, value }],
  part: [],
});

describe.each(SIZES)("small multiples, %s,", (size) => {
  it("stay inside the picture, whatever the numbers", () => {
    const anyPanel = fc
      .tuple(fc.string({ maxLength: 60 }), fc.nat(9000), fc.integer({ min: 1950, max: 2030 }))
      .map(([name, value, year]) => panel(name, value, year));
    fc.assert(
      fc.property(fc.array(anyPanel, { maxLength: 14 }), (panels) => {
        const svg = drawn(panels, size);
        if (panels.some(({ whole }) => whole.length > 0)) expectSound(svg);
        else expect(svg).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  it("have one scale: the height of each panel is in proportion to its number", () => {
    const tops = (svg: string) =>
      [...svg.matchAll(/class="tone-part"[^>]* d="M[\d.]+ 64V([\d.]+)/g)].map(
        (match) => 64 - Number(match[1]),
      );
    const [high = 0, low = 0] = tops(drawn([panel("a", 800), panel("b", 200)], size));
    expect(high).toBeCloseTo(64, 0);
    expect(low).toBeCloseTo(16, 0);
  });

  it("leave out what has no steps", () => {
    expect(drawn([panel("Drawn", 5), panel("Left out", 0)], size)).not.toContain("Left out");
  });
});
