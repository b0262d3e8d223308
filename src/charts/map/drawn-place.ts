import { geoPath, type GeoProjection } from "d3";
import { areasOf } from "../kit/atlas.ts";
import { outlinesOf, pathData, type Outline, type Point } from "../kit/outline.ts";
import { emptyElement } from "../kit/svg.ts";
import { toned } from "../kit/tone.ts";
import { apart } from "./apart.ts";
import type { MapPanel, MapPlace } from "./panel.ts";

/** How far a mark, or the spot of an area, reaches from its middle. */
export const REACH = { mark: 5, spot: 2.5 };

/** A place in the picture: an area, or in a map of the country a mark, since counties are too small there. */
export interface DrawnPlace {
  readonly place: MapPlace;
  readonly kind: "mark" | "area";
  readonly at: Point;
  readonly outlines: readonly Outline[];
}

/** The places that the map has, marks moved apart as far as they would cover each other. */
export function drawnPlaces({ extent, places }: MapPanel, projection: GeoProjection): readonly DrawnPlace[] {
  const drawn = places.flatMap((place): DrawnPlace[] => {
    const shape = areasOf(place.areas);
    const [x, y] = geoPath(projection).centroid(shape);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
    const isMark = extent === "nation" && place.areas.every((code) => code.length > 2);
    const outlines = isMark ? [] : outlinesOf(shape, projection);
    return [{ place, kind: isMark ? "mark" : "area", at: [x, y], outlines }];
  });
  const marks = drawn.filter(({ kind }) => kind === "mark");
  const moved = apart(
    marks.map(({ at }) => at),
    REACH.mark * 1.4,
  );
  return drawn.map((place) => ({ ...place, at: moved[marks.indexOf(place)] ?? place.at }));
}

/** Draws a place in its tone. */
export function drawPlace({ place, kind, at: [x, y], outlines }: DrawnPlace, drawing: string): string {
  const tone = place.tone === null ? { class: "map-detail" } : toned(place.tone, drawing);
  const classes = [kind === "area" ? "map-area" : "", tone.class, place.marked === true ? "map-here" : ""];
  const values = { ...tone, class: classes.filter((name) => name !== "").join(" ") };
  if (kind === "area") return emptyElement("path", { ...values, d: pathData(outlines, "decimal") });
  const side = 2 * REACH.mark;
  return emptyElement("rect", { ...values, x: x - REACH.mark, y: y - REACH.mark, width: side, height: side });
}
