import type { Tone } from "../kit/tone.ts";
import type { CountyMap } from "../county-map.ts";
import type { MapPlace } from "../map/panel.ts";
import type { ChartExample } from "./example.ts";
import { TONE_MEANINGS } from "./tile-map.ts";

/** Areas are real, since maps have no others; that something grows there is invented. */
const place = (code: string, label: string, words: string, tone: Tone | null): MapPlace => ({
  areas: [code],
  label,
  words,
  tone,
});

const map = (name: string, rows: Omit<CountyMap, "form" | "key">): ChartExample => ({
  name,
  chart: { form: "county-map", key: TONE_MEANINGS, ...rows },
});

const RHODE_ISLAND = ["44001", "44003", "44005", "44007", "44009"];

/** Maps of invented rows. */
export const COUNTY_MAPS: readonly ChartExample[] = [
  map("no places", { panels: [{ title: "The country", extent: "nation", places: [] }], tiles: [] }),
  map("country and counties", {
    panels: [
      {
        title: "The country",
        extent: "nation",
        places: [
          place("44", "Rhode Island", "5 counties, below", null),
          place("56013", "Fremont", "12 tons", "full"),
          place("02110", "Juneau", "number not known", "full"),
          place("15001", "Hawaii", "nothing found", "unknown"),
          place("38015", "Burleigh", "3 tons sown", "part"),
        ],
      },
      {
        title: "Rhode Island",
        extent: ["44"],
        places: [
          place("44003", "Kent", "nearly 2 tons", "full"),
          place("44005", "Newport", "planned", "light"),
        ],
      },
      {
        title: "Its counties",
        extent: RHODE_ISLAND,
        places: RHODE_ISLAND.map((code, index) => place(code, `County ${index + 1}`, "1 ton", "part")),
      },
    ],
    tiles: [{ group: "Rhode Island", label: "Kent", words: "nearly 2 tons", tone: "full" }],
  }),
  map("one place that the map is about", {
    panels: [
      {
        title: "Wyoming",
        extent: ["56"],
        places: [
          { ...place("56013", "Fremont", "12 tons", "full"), marked: true },
          place("56001", "Albany", "not looked for", "unknown"),
        ],
      },
    ],
    tiles: [],
  }),
  map("only unknowns and a code that is none", {
    panels: [
      {
        title: "Wyoming",
        extent: ["56"],
        places: [
          place("56013", "Fremont", "not known", "unknown"),
          place("99999", "Nowhere", "1 ton", "full"),
        ],
      },
    ],
    tiles: [],
  }),
  map("very long labels in a crowd", {
    panels: [
      {
        title: "The country",
        extent: "nation",
        places: RHODE_ISLAND.map((code) =>
          place(
            code,
            "The county at the far end of the long road",
            "about 12 tons, nearly 3 of them early",
            "full",
          ),
        ),
      },
    ],
    tiles: [],
  }),
];
