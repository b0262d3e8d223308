import { max, scaleLinear } from "d3";
import { picture, WIDTH, type Frame } from "./kit/frame.ts";
import { emptyElement, textElement } from "./kit/svg.ts";

/** One bar: a whole of which a part is done. Both are whole numbers; unknown values are not plotted. */
export interface StepBar {
  readonly label: string;
  /** The length of the bar. */
  readonly whole: number;
  /** The filled part, from the left; at most the whole. */
  readonly part: number;
  /** The numbers in words, with their qualifiers. */
  readonly words: string;
}

/** Bars that start at zero, the part filled and the rest in outline. */
export interface StepBars {
  readonly form: "step-bars";
  readonly bars: readonly StepBar[];
}

const ROW = 56;
const BAR = { y: 33, height: 12 };
const BASELINE = { label: 13, words: 28 };

/** Draws each bar with its name and its numbers on two lines above it. Without bars: an empty string. */
export function stepBars({ bars }: StepBars, frame: Frame): string {
  const longest = max(bars, (bar) => bar.whole);
  if (longest === undefined) return "";
  const x = scaleLinear([0, Math.max(longest, 1)], [0, WIDTH[frame.size] - 2]);
  return picture(
    frame,
    bars.length * ROW,
    bars.map((bar, index) => barRow(bar, index * ROW, x)),
  );
}

function barRow(bar: StepBar, top: number, x: (value: number) => number): string {
  const rectangle = (tone: string, value: number) =>
    emptyElement("rect", { class: tone, x: 1, y: top + BAR.y, width: x(value), height: BAR.height });
  return [
    textElement("text", { class: "strong", x: 0, y: top + BASELINE.label }, bar.label),
    textElement("text", { x: 0, y: top + BASELINE.words }, bar.words),
    rectangle("tone-light", bar.whole),
    rectangle("tone-full", Math.min(bar.part, bar.whole)),
  ].join("\n");
}
