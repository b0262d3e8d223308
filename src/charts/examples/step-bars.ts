import type { StepBar } from "../step-bars.ts";
import type { ChartExample } from "./example.ts";

const bar = (label: string, whole: number, part: number, words: string): StepBar => ({
  label,
  whole,
  part,
  words,
});

export const STEP_BARS: readonly ChartExample[] = [
  { name: "no rows", chart: { form: "step-bars", bars: [] } },
  {
    name: "two bars",
    chart: {
      form: "step-bars",
      bars: [bar("One", 200, 50, "200 moved, 50 vacated"), bar("Two", 100, 0, "no ruling found")],
    },
  },
];
