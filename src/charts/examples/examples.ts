import { CLAIMS } from "./claims.ts";
import { COUNTY_MAPS } from "./county-map.ts";
import { CUMULATIVE_STEPS } from "./cumulative-steps.ts";
import type { ChartExample } from "./example.ts";
import { GRIDS } from "./grid.ts";
import { TILE_MAPS } from "./tile-map.ts";
import { LANES } from "./lanes.ts";
import { SMALL_MULTIPLES } from "./small-multiples.ts";
import { SHARE_BARS } from "./share-bars.ts";
import { PIPELINES } from "./pipeline.ts";
import { UNIT_CHARTS } from "./unit-chart.ts";

/** The examples of every form of chart. */
export const CHART_EXAMPLES: readonly ChartExample[] = [
  ...CUMULATIVE_STEPS,
  ...SMALL_MULTIPLES,
  ...CLAIMS,
  ...LANES,
  ...SHARE_BARS,
  ...PIPELINES,
  ...UNIT_CHARTS,
  ...COUNTY_MAPS,
  ...TILE_MAPS,
  ...GRIDS,
];
