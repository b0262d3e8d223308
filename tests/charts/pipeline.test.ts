import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pipeline, type PipelineRow, type PipelineStep } from "../../src/charts/pipeline.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const step = (rest: Partial<PipelineStep>): PipelineStep => ({
  words: "words",
  notes: [],
  value: null,
  end: "exact",
  tone: "full",
  whole: null,
  taken: true,
  ...rest,
});
const WORDS = { broken: "broken", ends: { "or-more": "more", "or-fewer": "fewer", about: "about" } };
const row = (...steps: readonly PipelineStep[]): PipelineRow => ({ label: "", note: null, steps });
const drawn = (rows: readonly PipelineRow[], size = SIZES[0]!) =>
  pipeline({ form: "pipeline", heads: ["One", "Two"], rows, words: WORDS }, frameOf(size));

/** The lengths of the bars of a tone. */
const lengthsOf = (svg: string, tone: string) =>
  [...svg.matchAll(new RegExp(`<rect class="tone-${tone}"[^>]* width="([\\d.]+)"`, "g"))].map((match) =>
    Number(match[1]),
  );

describe("a pipeline", () => {
  it("makes every word safe", () => {
    const svg = drawn([{ ...row(step({ words: "<b>&", notes: ['"'] })), label: "<script>", note: "<i>" }]);
    expect(svg).not.toMatch(/<(script|b|i)>/);
  });

  it("stays inside the picture whatever the rows, its bars in proportion on one scale", () => {
    const anyStep = fc
      .record({
        value: fc.option(fc.nat(1e7)),
        whole: fc.option(fc.nat(1e7)),
        end: fc.constantFrom("exact", "or-more", "or-fewer", "about"),
        tone: fc.constantFrom("full", "part", "light", "unknown"),
        taken: fc.boolean(),
        words: fc.stringMatching(/^[a-z0-9 ]{1,90}$/),
        notes: fc.array(fc.stringMatching(/^[a-z0-9 ]{1,90}$/), { maxLength: 3 }),
      })
      .map(step);
    const anyRow = fc.tuple(anyStep, anyStep).map((steps) => row(...steps));
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...SIZES),
        (rows, size) => {
          const svg = drawn(rows, size);
          expectSound(svg);
          const full = rows
            .flatMap(({ steps }) => steps)
            .filter(({ tone, value }) => tone === "full" && value);
          const lengths = lengthsOf(svg, "full");
          expect(lengths).toHaveLength(full.length);
          for (const [index, length] of lengths.entries())
            for (const [other, second] of lengths.entries())
              if (full[index]!.value! > full[other]!.value!) expect(length).toBeGreaterThanOrEqual(second);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws half of a number half as long", () => {
    const [whole, half] = lengthsOf(drawn([row(step({ value: 300 }), step({ value: 150 }))]), "full");
    expect(half).toBeCloseTo(whole! / 2, 0);
  });

  it("never draws zero, and marks what happened without a number", () => {
    expect(lengthsOf(drawn([row(step({ value: 0 }))]), "full")).toEqual([]);
    expect(drawn([row(step({ taken: true }))])).toContain(">?<");
    expect(drawn([row(step({ taken: false }))])).not.toContain(">?<");
  });

  it("draws the rest up to the whole in a broken outline, and no arrow then", () => {
    const svg = drawn([row(step({ value: 200 }), step({ value: 50, whole: 200, end: "or-more" }))]);
    const [rest] = lengthsOf(svg, "unknown");
    const [all, part] = lengthsOf(svg, "full").sort((a, b) => b - a);
    expect(rest! + part!).toBeCloseTo(all!, 0);
    expect(svg).not.toContain('class="axis"');
  });
});
