import { claims, type Claims } from "./claims.ts";
import { countyMap, type CountyMap } from "./county-map.ts";
import { grid, type Grid } from "./grid.ts";
import { cumulativeSteps, type CumulativeSteps } from "./cumulative-steps.ts";
import type { Frame } from "./kit/frame.ts";
import { lanes, type Lanes } from "./lanes.ts";
import { shareBars, type ShareBars } from "./share-bars.ts";
import { pipeline, type Pipeline } from "./pipeline.ts";
import { smallMultiples, type SmallMultiples } from "./small-multiples.ts";
import { tileMap, type TileMap } from "./tile-map.ts";
import { unitChart, type UnitChart } from "./unit-chart.ts";

/** Any chart: its form and its rows. */
export type Chart =
  | CumulativeSteps
  | Claims
  | CountyMap
  | Grid
  | Lanes
  | Pipeline
  | ShareBars
  | TileMap
  | UnitChart
  | SmallMultiples;

/** Draws a chart of any form as SVG. A chart without anything to draw is an empty string. */
export function draw(chart: Chart, frame: Frame): string {
  switch (chart.form) {
    case "small-multiples":
      return smallMultiples(chart, frame);
    case "cumulative-steps":
      return cumulativeSteps(chart, frame);
    case "claims":
      return claims(chart, frame);
    case "lanes":
      return lanes(chart, frame);
    case "share-bars":
      return shareBars(chart, frame);
    case "pipeline":
      return pipeline(chart, frame);
    case "units":
      return unitChart(chart, frame);
    case "county-map":
      return countyMap(chart, frame);
    case "tile-map":
      return tileMap(chart, frame);
    case "grid":
      return grid(chart, frame);
  }
}
