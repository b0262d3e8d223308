import { max, scaleLinear } from "d3";
import { attributes, decimal, textElement } from "./svg.ts";

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

/** The words of a chart. */
export interface ChartText {
  /** Unique on the page; the ids of title and description are made from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const WIDTH = 400;
const ROW = 56;
const BAR = { y: 33, height: 12 };
const BASELINE = { label: 13, words: 28 };

/**
 * Bars that start at zero, the part filled and the rest in outline, each with its name and its numbers on two lines
 * above it. Drawn 400 units wide, so that it is readable at 320 pixels. Without bars there is no chart: an empty string.
 */
export function stepBars(bars: readonly StepBar[], text: ChartText): string {
  const longest = max(bars, (bar) => bar.whole);
  if (longest === undefined) return "";
  const x = scaleLinear([0, Math.max(longest, 1)], [0, WIDTH - 2]);
  const rows = bars.map((bar, index) => barRow(bar, index * ROW, x));
  const [titleId, descriptionId] = [`${text.id}-title`, `${text.id}-description`];
  const frame = attributes({
    class: "chart",
    viewBox: `0 0 ${WIDTH} ${bars.length * ROW}`,
    role: "img",
    "aria-labelledby": `${titleId} ${descriptionId}`,
  });
  return [
    `<svg ${frame}>`,
    textElement("title", { id: titleId }, text.title),
    textElement("desc", { id: descriptionId }, text.description),
    ...rows,
    "</svg>",
  ].join("\n");
}

function barRow(bar: StepBar, top: number, x: (value: number) => number): string {
  const rectangle = (name: string, value: number) =>
    `<rect ${attributes({
      class: name,
      x: 1,
      y: decimal(top + BAR.y),
      width: decimal(x(value)),
      height: BAR.height,
    })}/>`;
  return [
    textElement("text", { class: "bar-label", x: 0, y: top + BASELINE.label }, bar.label),
    textElement("text", { class: "bar-words", x: 0, y: top + BASELINE.words }, bar.words),
    rectangle("bar-whole", bar.whole),
    rectangle("bar-part", Math.min(bar.part, bar.whole)),
  ].join("\n");
}
