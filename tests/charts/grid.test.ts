import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grid, type Grid } from "../../src/charts/grid.ts";
import type { Tone } from "../../src/charts/kit/tone.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const TONES: readonly Tone[] = ["full", "part", "light", "unknown"];

const gridOf = (rows: readonly (readonly Tone[])[]): Grid => ({
  form: "grid",
  columns: (rows[0] ?? []).map((_, index) => `Column ${index + 1}`),
  rows: rows.map((tones, index) => ({
    label: `Row ${index + 1}`,
    detail: "A",
    cells: tones.map((tone) => ({ tone, words: tone })),
  })),
  key: [],
});

/** How many squares a picture has in a tone. */
const squaresIn = (svg: string, tone: Tone) =>
  [...svg.matchAll(new RegExp(`<path class="tone-${tone}"[^>]* d="([^"]+)"`, "g"))]
    .map(([, d]) => d!.split("Z").length - 1)
    .reduce((sum, count) => sum + count, 0);

describe.each(SIZES)("a grid drawn %s", (size) => {
  it("has a square in the tone of each cell, whatever the rows", () => {
    const anyRows = fc.integer({ min: 1, max: 9 }).chain((width) =>
      fc.array(fc.array(fc.constantFrom(...TONES), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 30,
      }),
    );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const svg = grid(gridOf(rows), frameOf(size));
        expectSound(svg);
        for (const tone of TONES)
          expect(squaresIn(svg, tone)).toBe(rows.flat().filter((cell) => cell === tone).length);
      }),
      { numRuns: 40 },
    );
  });

  it("makes every word safe", () => {
    const svg = grid(
      { ...gridOf([["full"]]), columns: ["<b>"], rows: [{ label: "<i>", detail: "<u>", cells: [] }] },
      frameOf(size),
    );
    expect(svg).not.toMatch(/<[biu]>/);
  });
});

it("says what is in a cell in words where there is room, and numbers the columns where there is not", () => {
  const rows = gridOf([["full", "unknown"]]);
  const [narrow, wide] = SIZES.map((size) => grid(rows, frameOf(size)));
  expect(wide).toContain(">unknown<");
  expect(narrow).toContain("1\u00a0Column 1 · 2\u00a0Column 2");
  expect(narrow).toContain(">2<");
});
