import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepBars, type StepBar } from "../../src/charts/step-bars.ts";

const text = { id: "c", title: "A title", description: "A description" };
const bar = (whole: number, part: number, label = "Place", words = "words"): StepBar => ({
  label,
  whole,
  part,
  words,
});

describe("step bars", () => {
  it("draw the part inside the whole, both from zero", async () => {
    const svg = stepBars(
      [bar(200, 50, "One", "200 moved, 50 vacated"), bar(100, 0, "Two", "no ruling found")],
      text,
    );
    await expect(svg).toMatchFileSnapshot("../golden/charts/step-bars.svg");
  });

  it("draw nothing where there is nothing to draw", () => {
    expect(stepBars([], text)).toBe("");
  });

  it("make every word safe", () => {
    const svg = stepBars([bar(1, 1, '<script>"&', "a < b")], { ...text, title: "</title><script>" });
    expect(svg).not.toMatch(/<script|<\/title><s/);
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  });

  it("stay inside the picture, in proportion, whatever the numbers", () => {
    const anyBar = fc.tuple(fc.nat(1e7), fc.nat(1e7)).map(([whole, part]) => bar(whole, part));
    fc.assert(
      fc.property(fc.array(anyBar, { minLength: 1, maxLength: 30 }), (bars) => {
        const svg = stepBars(bars, text);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const widths = [...svg.matchAll(/class="bar-(whole|part)"[^>]* width="([\d.]+)"/g)].map((m) =>
          Number(m[2]),
        );
        expect(widths).toHaveLength(bars.length * 2);
        for (const [index, width] of widths.entries()) {
          expect(width).toBeLessThanOrEqual(398);
          if (index % 2 === 1) expect(width).toBeLessThanOrEqual(widths[index - 1]!);
        }
      }),
    );
  });
});
