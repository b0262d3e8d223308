import type { GeoPermissibleObjects } from "d3";
import { feature, mesh } from "topojson-client";
import atlas from "us-atlas/counties-10m.json" with { type: "json" };

const { counties, states } = atlas.objects;

const SHAPES = new Map(
  [...states.geometries, ...counties.geometries].map((geometry) => [String(geometry.id), geometry]),
);

/**
 * The shape of areas of the United States by their federal codes (FIPS): two digits a state, five a county. Codes that
 * the atlas does not have are left out; its borders are those of 2017 (Census Bureau, through `us-atlas`).
 */
export function areasOf(codes: readonly string[]): GeoPermissibleObjects {
  const geometries = codes.flatMap((code) => SHAPES.get(code) ?? []);
  return feature(atlas, { type: "GeometryCollection", geometries });
}

/** The land of all states as one. */
export function nation(): GeoPermissibleObjects {
  return feature(atlas, atlas.objects.nation);
}

/** The borders between states, each line once; the coast is none. */
export function stateBorders(): GeoPermissibleObjects {
  return mesh(atlas, states, (a, b) => a !== b);
}
