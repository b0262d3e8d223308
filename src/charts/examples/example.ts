import type { Chart } from "../draw.ts";

/** A chart with invented rows: for the style page and, as they are, for the tests. */
export interface ChartExample {
  /** What is special about it, in a few words; unique within its form, and the name of its golden file. */
  readonly name: string;
  readonly chart: Chart;
}
