import type { Frame } from "./kit/frame.ts";
import { stepBars, type StepBars } from "./step-bars.ts";

/** Any chart: its form and its rows. */
export type Chart = StepBars;

/** Draws a chart of any form as SVG. A chart without anything to draw is an empty string. */
export function draw(chart: Chart, frame: Frame): string {
  switch (chart.form) {
    case "step-bars":
      return stepBars(chart, frame);
  }
}
