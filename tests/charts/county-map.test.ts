import fc from "fast-check";
import { describe, expect, it } from "vitest";
import atlas from "us-atlas/counties-10m.json" with { type: "json" };
import { countyMap, type CountyMap } from "../../src/charts/county-map.ts";
import type { MapPanel, MapPlace } from "../../src/charts/map/panel.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const CODES = atlas.objects.counties.geometries.map(({ id }) => String(id));

const place = (code: string): MapPlace => ({
  areas: [code],
  label: `County ${code}`,
  words: "1 ton",
  tone: "full",
});

const mapOf = (extent: MapPanel["extent"], places: readonly MapPlace[]): CountyMap => ({
  form: "county-map",
  panels: [{ title: "Map", extent, places }],
  tiles: [],
  key: [],
});

/** The names that a picture tells, in labels or in the list below a map. */
const codesIn = (svg: string) =>
  new Set([...svg.matchAll(/County (\d{5})/g)].map(([, code]) => code!)).union(
    new Set([...svg.matchAll(/(?<=>|\s)(\d{5}) \(/g)].map(([, code]) => code!)),
  );

describe.each(SIZES)("a map drawn %s", (size) => {
  it("of more counties than it has room to name names none, and says how many there are", () => {
    const ofTexas = CODES.filter((code) => code.startsWith("48"));
    const svg = countyMap(mapOf("nation", ofTexas.map(place)), frameOf(size));
    expect(svg).toContain(`Drawn without a label: ${ofTexas.length} places.`);
    expect(svg).not.toMatch(/<text[^>]*class="halo/);
  });

  it("of the country loses none of its counties, whichever they are", () => {
    const anyCodes = fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(anyCodes, (codes) => {
        const svg = countyMap(mapOf("nation", codes.map(place)), frameOf(size));
        expectSound(svg);
        expect(codesIn(svg)).toEqual(new Set(codes));
      }),
      { numRuns: 12 },
    );
  });

  it("of a state holds together, whichever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), (code) => {
        const svg = countyMap(mapOf([code.slice(0, 2)], [place(code)]), frameOf(size));
        expectSound(svg);
        expect(codesIn(svg)).toEqual(new Set([code]));
      }),
      { numRuns: 25 },
    );
  });

  it("lists what the atlas does not have and draws the rest", () => {
    const svg = countyMap(mapOf("nation", [place("99999"), place("36061")]), frameOf(size));
    expectSound(svg);
    expect(svg).toContain("Not drawn: County 99999 (1 ton).");
    expect(svg.match(/<rect class="tone-full"/g)).toHaveLength(1);
  });
});

it("marks of neighbouring counties do not cover each other", () => {
  const boroughs = ["36005", "36047", "36061", "36081", "36085"];
  const svg = countyMap(mapOf("nation", boroughs.map(place)), frameOf("wide"));
  const marks = [...svg.matchAll(/<rect class="tone-full" x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(marks).toHaveLength(boroughs.length);
  for (const [index, [x, y]] of marks.entries())
    for (const [otherX, otherY] of marks.slice(index + 1))
      expect(Math.max(Math.abs(x! - otherX!), Math.abs(y! - otherY!))).toBeGreaterThan(8);
});

it("on a phone tiles stand in for maps", () => {
  const map: CountyMap = {
    ...mapOf("nation", [place("36061")]),
    tiles: [{ group: "New York", label: "New York County", words: "1 ton", tone: "full" }],
  };
  expect(countyMap(map, frameOf("narrow"))).toContain('class="tile"');
  expect(countyMap(map, frameOf("wide"))).not.toContain('class="tile"');
});
