import { draw } from "../../charts/draw.ts";
import { CHART_EXAMPLES } from "../../charts/examples/examples.ts";
import type { ChartExample } from "../../charts/examples/example.ts";
import type { Size } from "../../charts/kit/frame.ts";

/** One example of a chart, drawn in both sizes; no drawings where it has nothing to draw. */
export interface ChartSpecimen {
  readonly anchor: string;
  readonly name: string;
  readonly drawings: readonly { readonly size: Size; readonly svg: string }[];
}

/** The specimens of one form. */
export interface FormSpecimens {
  readonly anchor: string;
  readonly form: string;
  readonly specimens: readonly ChartSpecimen[];
}

const SIZES: readonly Size[] = ["wide", "narrow"];

function specimenOf({ name, chart }: ChartExample): ChartSpecimen {
  const anchor = `chart-${chart.form}-${name.replace(/\W+/g, "-")}`;
  const drawings = SIZES.map((size) => ({
    size,
    svg: draw(chart, {
      id: `${anchor}-${size}`,
      size,
      title: `${chart.form}: ${name} (${size})`,
      description: "An example with invented rows.",
    }),
  }));
  return { anchor, name, drawings: drawings.filter(({ svg }) => svg !== "") };
}

/** Every example of every form of chart, drawn. */
export function chartSpecimens(): readonly FormSpecimens[] {
  return [...Map.groupBy(CHART_EXAMPLES, ({ chart }) => chart.form)].map(([form, examples]) => ({
    anchor: `charts-${form}`,
    form,
    specimens: examples.map(specimenOf),
  }));
}
