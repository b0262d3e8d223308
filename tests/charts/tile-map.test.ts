import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tone } from "../../src/charts/kit/tone.ts";
import { tileMap, type Tile } from "../../src/charts/tile-map.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const anyTile = fc.record<Tile>({
  group: fc.string({ maxLength: 40 }),
  label: fc.string({ minLength: 1, maxLength: 40 }),
  words: fc.string({ maxLength: 60 }),
  tone: fc.constantFrom<Tone>("full", "part", "light", "unknown"),
});

describe.each(SIZES)("tiles drawn %s", (size) => {
  it("are one for each place, in its tone, whatever the places", () => {
    fc.assert(
      fc.property(fc.array(anyTile, { minLength: 1, maxLength: 40 }), (tiles) => {
        const svg = tileMap({ form: "tile-map", tiles, key: [] }, frameOf(size));
        expectSound(svg);
        expect(svg.match(/<rect class="tile"/g)).toHaveLength(tiles.length);
        const tones = [...svg.matchAll(/<rect class="tone-(\w+)"/g)].map(([, tone]) => tone);
        expect(tones).toEqual(tiles.map(({ tone }) => tone));
      }),
      { numRuns: 40 },
    );
  });
});
