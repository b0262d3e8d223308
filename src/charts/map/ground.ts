import {
  geoAlbersUsa,
  geoBounds,
  geoMercator,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3";
import { areasOf, nation, stateBorders } from "../kit/atlas.ts";
import { outlinesOf, pathData } from "../kit/outline.ts";
import { emptyElement } from "../kit/svg.ts";
import type { Box } from "./box.ts";
import type { MapPanel } from "./panel.ts";

/** How a map of an extent lies in the picture. */
export interface Ground {
  readonly projection: GeoProjection;
  readonly height: number;
}

const NATION: GeoPermissibleObjects = nation();

/** Lays the extent of a map into a room; the height is what it takes, at most that of the room. */
export function groundOf(extent: MapPanel["extent"], { x, y, width, height }: Box): Ground {
  const shape = extent === "nation" ? NATION : areasOf(extent);
  const fitted = (projection: GeoProjection) =>
    projection.fitExtent(
      [
        [x, y],
        [x + width, y + height],
      ],
      shape,
    );
  const projection = fitted(extent === "nation" ? geoAlbersUsa() : northUp(shape));
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
  projection.translate([projection.translate()[0], projection.translate()[1] - (top - y)]);
  return { projection, height: bottom - top };
}

/** Draws the land of a map under its places; in the country with the borders of the states. */
export function groundParts(extent: MapPanel["extent"], projection: GeoProjection): string[] {
  if (extent !== "nation")
    return [path("map-ground", pathData(outlinesOf(areasOf(extent), projection), "decimal"))];
  return [
    path("map-ground", pathData(outlinesOf(NATION, projection), "whole")),
    path("map-border", pathData(outlinesOf(stateBorders(), projection), "whole")),
  ];
}

function path(name: string, d: string): string {
  return emptyElement("path", { class: name, d });
}

/** Mercator's projection around the middle of a shape, so that one across the 180th meridian holds together. */
function northUp(shape: GeoPermissibleObjects): GeoProjection {
  const [[west], [east]] = geoBounds(shape);
  const middle = (west + east + (east < west ? 360 : 0)) / 2;
  return geoMercator().rotate([-middle, 0]);
}
