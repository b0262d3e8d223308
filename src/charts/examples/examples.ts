import type { ChartExample } from "./example.ts";
import { STEP_BARS } from "./step-bars.ts";

/** The examples of every form of chart. */
export const CHART_EXAMPLES: readonly ChartExample[] = [...STEP_BARS];
