import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cumulativeSteps, type CumulativeSteps, type NamedStep } from "../../src/charts/cumulative-steps.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const two = (number: number) => `${number}`.padStart(2, "0");
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const span = fc.tuple(partial, partial).map(([a, b]) => {
  const [from, to] = a.slice(0, 4) <= b.slice(0, 4) ? [a, b] : [b, a];
  return from.slice(0, 4) === to.slice(0, 4) ? { from, to: from } : { from, to };
});
const step = fc
  .tuple(span, fc.nat(5000), fc.string({ maxLength: 60 }), fc.string({ maxLength: 120 }))
  .map(([time, value, short, full]): NamedStep => ({ ...time, value, short, full }));
const steps = fc.array(step, { maxLength: 15 });
const end = (name: string) => ({ amount: "more than 1,234", name, rest: "2 more, date not known" });

const chartOf = (
  whole: readonly NamedStep[],
  part: readonly NamedStep[],
  unknown: CumulativeSteps["unknown"] = [],
): CumulativeSteps => ({
  form: "cumulative-steps",
  whole: { steps: whole, end: end("moved") },
  part: { steps: part, end: end("done") },
  until: "2026-12-01",
  unknown,
  words: { whole: "moved", part: "done", span: "day not known" },
});

/** The lowest place of the outlines of a tone, which is their highest count. */
const topOf = (svg: string, tone: string) => {
  const d = new RegExp(`class="tone-${tone}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? "";
  return Math.min(...[...d.matchAll(/[V ](-?[\d.]+)/g)].map((match) => Number(match[1])));
};

const known = (value: number, on: string): NamedStep => ({ from: on, to: on, value, short: "s", full: "f" });

describe.each(SIZES)("cumulative steps, %s,", (size) => {
  it("stay inside the picture, whatever the dates and numbers", () => {
    const unknown = fc.array(
      span.map((time) => ({ ...time, words: "number not known" })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(steps, steps, unknown, (whole, part, marks) => {
        const svg = cumulativeSteps(chartOf(whole, part, marks), frameOf(size));
        if (whole.length + part.length > 0) expectSound(svg);
        else expect(svg).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  it("rise in proportion from zero", () => {
    const height = size === "wide" ? 240 : 190;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (more, part) => {
        const chart = chartOf([known(part + more, "2020-01-02")], [known(part, "2021-03-04")]);
        const svg = cumulativeSteps(chart, frameOf(size));
        expect(topOf(svg, "part")).toBeCloseTo(0, 0);
        expect(height - topOf(svg, "full")).toBeCloseTo((height * part) / (part + more), 0);
      }),
    );
  });

  it("show a day that is not known as a span in broken outline, and say so in the key", () => {
    const spanned = { ...known(10, "2020"), to: "2021" };
    const svg = cumulativeSteps(chartOf([spanned], []), frameOf(size));
    expect(svg).toContain('class="span"');
    expect(svg).toContain("day not known");
    const certain = cumulativeSteps(chartOf([known(10, "2020-02-03")], []), frameOf(size));
    expect(certain).not.toContain('class="span"');
    expect(certain).not.toContain("day not known");
  });

  it("keep the qualifier at the end", () => {
    const svg = cumulativeSteps(chartOf([known(10, "2020-02-03")], []), frameOf(size));
    expect(svg.replace(/<[^>]*>\s*/g, " ")).toMatch(/more than\s+1,234/);
  });
});
