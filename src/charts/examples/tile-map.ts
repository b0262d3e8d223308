import type { Tone } from "../kit/tone.ts";
import type { ToneMeaning } from "../kit/tone-key.ts";
import type { Tile } from "../tile-map.ts";
import type { ChartExample } from "./example.ts";

/** What the tones of the examples mean. */
export const TONE_MEANINGS: readonly ToneMeaning[] = [
  { tone: "full", words: "Harvested" },
  { tone: "part", words: "Sown" },
  { tone: "light", words: "Planned" },
  { tone: "unknown", words: "Not known" },
];

const tile = (group: string, label: string, words: string, tone: Tone): Tile => ({
  group,
  label,
  words,
  tone,
});

/** Tiles of invented rows. */
export const TILE_MAPS: readonly ChartExample[] = [
  { name: "no tiles", chart: { form: "tile-map", tiles: [], key: TONE_MEANINGS } },
  {
    name: "one tile",
    chart: { form: "tile-map", tiles: [tile("North", "Hill", "12 tons", "full")], key: [] },
  },
  {
    name: "every tone",
    chart: {
      form: "tile-map",
      tiles: [
        tile("North", "Hill", "more than 12 tons", "full"),
        tile("North", "Lake", "8 tons sown", "part"),
        tile("South", "Mill", "at least 1 ton", "light"),
        tile("South", "Wood", "not looked for", "unknown"),
        tile("West", "Ford", "number not known", "full"),
      ],
      key: TONE_MEANINGS,
    },
  },
  {
    name: "only unknowns",
    chart: {
      form: "tile-map",
      tiles: [tile("North", "Hill", "not known", "unknown")],
      key: TONE_MEANINGS.slice(3),
    },
  },
  {
    name: "very long labels",
    chart: {
      form: "tile-map",
      tiles: [
        tile("North", "Hill", "1 ton", "part"),
        tile(
          "The northern and the north-western districts",
          "The fields between the upper and the lower mill",
          "about 12 tons, of which nearly 3 tons were brought in before the first of the autumn rains",
          "part",
        ),
      ],
      key: TONE_MEANINGS,
    },
  },
];
