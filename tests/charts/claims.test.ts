import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claims, type Claim } from "../../src/charts/claims.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const claim = (rest: Partial<Claim>): Claim => ({
  words: "1",
  value: 1,
  end: "exact",
  mark: "differs",
  tag: "disputed",
  notes: [],
  ...rest,
});
const drawn = (rows: readonly Claim[], size = SIZES[0]!) =>
  claims({ form: "claims", groups: [{ label: "What", claims: rows }] }, frameOf(size));
const bars = (svg: string) =>
  [...svg.matchAll(/<rect class="tone-[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));

describe("claims", () => {
  it("make every word safe", () => {
    expect(drawn([claim({ words: "<b>", tag: "<i>", notes: ["<script>"] })])).not.toMatch(/<(script|b|i)>/);
  });

  it("stay inside the picture, in proportion, whatever the numbers", () => {
    const anyClaim = fc
      .record({
        value: fc.nat(1e7),
        end: fc.constantFrom("exact", "or-more", "or-fewer", "about"),
        mark: fc.constantFrom("used", "differs", "earlier"),
        words: fc.stringMatching(/^[a-z0-9 ]{1,30}$/),
        notes: fc.array(fc.stringMatching(/^[a-z0-9 ]{1,120}$/), { maxLength: 3 }),
      })
      .map(claim);
    fc.assert(
      fc.property(
        fc.array(anyClaim, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...SIZES),
        (rows, size) => {
          const svg = drawn(rows, size);
          expectSound(svg);
          const shown = rows.filter(({ value }) => value > 0);
          const lengths = bars(svg);
          expect(lengths).toHaveLength(shown.length);
          const largest = Math.max(...lengths);
          for (const [index, { value }] of shown.entries())
            expect(lengths[index]! / largest).toBeCloseTo(
              value / Math.max(...shown.map((row) => row.value)),
              1,
            );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tell the one in use by shape and word", () => {
    const svg = drawn([claim({ mark: "used", tag: "used" }), claim({})]);
    expect(svg.match(/class="dot"/g)).toHaveLength(1);
    expect(svg.match(/class="tone-full"/g)).toHaveLength(1);
    expect(svg).toContain(">used<");
    expect(svg).toContain(">disputed<");
  });
});
