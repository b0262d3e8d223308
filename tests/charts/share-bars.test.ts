import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareBars, type ShareBar } from "../../src/charts/share-bars.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const WORDS = { share: "share", rest: "rest", unknown: "not known" };
const bar = (whole: number | null, share: number | null, more: Partial<ShareBar> = {}): ShareBar => ({
  label: "Lot",
  words: "words",
  whole,
  share,
  ...more,
});
const drawn = (bars: readonly ShareBar[], size = SIZES[0]!) =>
  shareBars({ form: "share-bars", bars, words: WORDS }, frameOf(size));

/** Left and right edges of the stretches in one tone, in order; the swatch of the key is a `rect`. */
const stretches = (svg: string, tone: string) =>
  [...svg.matchAll(new RegExp(`<path class="tone-${tone}" d="([^"]+)"`, "g"))].flatMap(([, d]) =>
    [...d!.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(([, left, right]) => [Number(left), Number(right)]),
  );

describe("share bars", () => {
  it("mark a label that is in another language, on one line and on several", () => {
    for (const label of ["Lote uno", "Un lote de nombre tan largo que no cabe en la línea de sus números"]) {
      const svg = drawn([bar(90, 40, { label, language: "es" })]);
      const names = [...svg.matchAll(/<text class="strong"([^>]*)>/g)].map(([, values]) => values);
      expect(names.length).toBeGreaterThan(0);
      expect(names.every((values) => values?.includes(' lang="es"'))).toBe(true);
    }
    expect(drawn([bar(90, 40)])).not.toContain("lang=");
  });

  it("draw a share that is not known as unknown, never as nothing or as the whole", () => {
    const svg = drawn([bar(90, null)]);
    expect(stretches(svg, "unknown")).toEqual([[1, 327]]);
    expect(stretches(svg, "full")).toEqual([]);
    expect(stretches(svg, "light")).toEqual([]);
    expect(svg).toContain(">not known<");
  });

  it("draw the rest of a whole as somebody else’s or as unknown, as they are told", () => {
    expect(stretches(drawn([bar(100, 50)]), "light")).toEqual([[164, 327]]);
    expect(stretches(drawn([bar(100, 50, { restUnknown: true })]), "unknown")).toEqual([[164, 327]]);
  });

  it("draw no bar where there is no number, but say so", () => {
    const svg = drawn([bar(null, null, { words: "nothing known" }), bar(10, 10)]);
    expect(svg).toContain("nothing known");
    expect(stretches(svg, "full")).toHaveLength(1);
  });

  it("explain in the key what is drawn and nothing else", () => {
    const svg = drawn([bar(10, 10)]);
    expect(svg).toContain(">share<");
    expect(svg).not.toContain(">rest<");
    expect(svg).not.toContain(">not known<");
  });

  it("stay inside the picture, in proportion and whole, whatever the numbers", () => {
    const number = fc.option(fc.nat(1e7), { nil: null });
    const anyBar = fc
      .record({ whole: number, share: number, end: fc.constantFrom("exact", "or-more", "about") })
      .map(({ whole, share, end }) => bar(whole, share, { end: end as NonNullable<ShareBar["end"]> }));
    fc.assert(
      fc.property(
        fc.array(anyBar, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...SIZES),
        (bars, size) => {
          const svg = drawn(bars, size);
          if (bars.every(({ whole, share }) => whole === null && share === null)) {
            expect(svg).toBe("");
            return;
          }
          expectSound(svg);
          const full = stretches(svg, "full");
          const shares = bars.flatMap(({ share }) => share ?? []);
          expect(full).toHaveLength(shares.length);
          const longest = Math.max(1, ...bars.flatMap(({ whole, share }) => [whole ?? 0, share ?? 0]));
          const room = (size === "narrow" ? 328 : 688) - 1;
          full.forEach(([left, right], index) => {
            expect(left).toBe(1);
            expect(right! - 1).toBeLessThanOrEqual((shares[index]! / longest) * room + 0.1);
          });
          const ends = ["light", "unknown"].flatMap((tone) => stretches(svg, tone));
          expect(ends).toHaveLength(
            bars.filter(({ whole, share }) => whole !== null && (share === null || share < whole)).length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
