import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepBars, type StepBar } from "../../src/charts/step-bars.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const bar = (whole: number, part: number, label = "Place", words = "words"): StepBar => ({
  label,
  whole,
  part,
  words,
});
const drawn = (bars: readonly StepBar[], size = SIZES[0]!) =>
  stepBars({ form: "step-bars", bars }, frameOf(size));

describe("step bars", () => {
  it("make every word safe", () => {
    const svg = drawn([bar(1, 1, '<script>"&', "a < b\u0000")]);
    expect(svg).not.toMatch(/<script|\0/);
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  });

  it("stay inside the picture, in proportion, whatever the numbers", () => {
    const anyBar = fc.tuple(fc.nat(1e7), fc.nat(1e7)).map(([whole, part]) => bar(whole, part));
    fc.assert(
      fc.property(fc.array(anyBar, { minLength: 1, maxLength: 30 }), (bars) => {
        const svg = drawn(bars);
        expectSound(svg);
        const widths = [...svg.matchAll(/class="tone-(light|full)"[^>]* width="([\d.]+)"/g)].map((m) =>
          Number(m[2]),
        );
        expect(widths).toHaveLength(bars.length * 2);
        for (const [index, width] of widths.entries())
          if (index % 2 === 1) expect(width).toBeLessThanOrEqual(widths[index - 1]!);
      }),
    );
  });
});
