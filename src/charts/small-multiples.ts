import { format, max, scaleLinear } from "d3";
import { picture, TEXT_SIZE, WIDTH, type Frame, type Size } from "./kit/frame.ts";
import type { StairPlace } from "./kit/stairs.ts";
import { decimal, emptyElement, groupElement, textElement } from "./kit/svg.ts";
import { wrapped } from "./kit/text-width.ts";
import { spanOf, yearScale, type TimeScale } from "./kit/time-axis.ts";
import { toneKey } from "./kit/tone-key.ts";
import { hatching } from "./kit/tone.ts";
import { daysOfSteps, drawnLayers, hasSpans, layersOf, type DatedStep, type Layers } from "./steps/layer.ts";

/** How a whole, and a part of it, grow over time in one place. */
export interface SmallPanel {
  readonly name: string;
  /** The numbers in words, with their qualifiers: lines below the name. */
  readonly words: readonly string[];
  readonly whole: readonly DatedStep[];
  readonly part: readonly DatedStep[];
}

/** Small pictures side by side, all of one scale of years and one scale of numbers. */
export interface SmallMultiples {
  readonly form: "small-multiples";
  readonly panels: readonly SmallPanel[];
  /** The day up to which the counts stand: nothing is drawn after it. */
  readonly until: string;
  /** What the tones mean, and a step in broken outline. */
  readonly words: { readonly whole: string; readonly part: string; readonly span: string };
}

const GRID: Readonly<Record<Size, { readonly columns: number; readonly gap: number }>> = {
  narrow: { columns: 2, gap: 20 },
  wide: { columns: 4, gap: 22 },
};
const NAME = { leading: 16, lines: 2 };
const WORDS = { size: 12, leading: 15, lines: 2 };
const PLOT = { above: 10, height: 64, years: 18 };
const ROW_GAP = 16;
const KEY_GAP = 14;

const written = format(",");

interface Scales {
  readonly x: TimeScale;
  readonly y: (count: number) => number;
  readonly ticks: readonly number[];
  readonly place: StairPlace;
}

/** Draws each place that has steps as a panel with its name and numbers. Without any: an empty string. */
export function smallMultiples({ panels, until, words }: SmallMultiples, frame: Frame): string {
  const drawn = panels
    .filter(({ whole, part }) => whole.length + part.length > 0)
    .map((panel) => ({ ...panel, layers: layersOf(panel.whole, panel.part) }));
  if (drawn.length === 0) return "";
  const { columns, gap } = GRID[frame.size];
  const width = (WIDTH[frame.size] - gap * (columns - 1)) / columns;
  const days = drawn.flatMap(({ whole, part }) => [...daysOfSteps(whole), ...daysOfSteps(part)]);
  const scales = scalesOf(days, Math.max(...drawn.map(({ layers }) => heightOf(layers))), until, width);
  const key = toneKey(
    [
      { tone: "part", words: words.whole },
      { tone: "full", words: words.part },
      ...(drawn.some(({ layers }) => hasSpans(layers, scales.place))
        ? [{ tone: "unknown" as const, words: words.span }]
        : []),
    ],
    frame,
    0,
  );
  let top = key.height + KEY_GAP;
  const rows: string[] = [];
  for (let first = 0; first < drawn.length; first += columns) {
    const row = drawn.slice(first, first + columns).map((panel) => ({ panel, texts: textsOf(panel, width) }));
    const room = max(row, ({ texts }) => texts.height) ?? 0;
    for (const [index, { panel, texts }] of row.entries()) {
      const place = { transform: `translate(${decimal(index * (width + gap))},${top})` };
      rows.push(
        groupElement("g", place, [
          ...texts.parts,
          groupElement("g", { transform: `translate(0,${room + PLOT.above})` }, [
            ...plotOf(panel.layers, scales, width, index === 0, frame.id),
          ]),
        ]),
      );
    }
    top += room + PLOT.above + PLOT.height + PLOT.years + ROW_GAP;
  }
  return picture(frame, top - ROW_GAP + 2, [hatching(frame.id), ...key.parts, ...rows]);
}

function heightOf({ whole }: Layers): number {
  return whole.high.at(-1)?.count ?? 0;
}

function scalesOf(days: readonly Date[], highest: number, until: string, width: number): Scales {
  const x = yearScale(days, [1, width - 1]);
  const y = scaleLinear([0, Math.max(highest, 1)], [PLOT.height, 0]);
  const last = Math.max(x(spanOf(until).to), ...days.map((day) => x(day)));
  return {
    x,
    y,
    ticks: y.ticks(2).filter((tick) => tick > 0 && Number.isInteger(tick)),
    place: { x, y, end: Math.min(width - 1, last) },
  };
}

/** The name and the numbers of a panel. */
function textsOf({ name, words }: SmallPanel, width: number) {
  const names = wrapped(name, width, TEXT_SIZE, { face: "sansBold", lines: NAME.lines });
  const numbers = words.flatMap((line) => wrapped(line, width, WORDS.size, { lines: WORDS.lines }));
  const below = names.length * NAME.leading;
  return {
    parts: [
      ...names.map((line, index) =>
        textElement("text", { class: "strong", x: 0, y: 12 + index * NAME.leading }, line),
      ),
      ...numbers.map((line, index) =>
        textElement("text", { class: "small", x: 0, y: below + 12 + index * WORDS.leading }, line),
      ),
    ],
    height: below + numbers.length * WORDS.leading,
  };
}

/** The steps of a panel over the ground line, with the first and the last year below; the numbers of the lines where first. */
function plotOf(
  layers: Layers,
  { x, y, ticks, place }: Scales,
  width: number,
  isFirst: boolean,
  drawing: string,
): readonly string[] {
  const [from, to] = x.domain();
  const year = (day: Date | undefined) => (day === undefined ? "" : `${day.getUTCFullYear()}`);
  const below = PLOT.height + 14;
  return [
    emptyElement("path", {
      class: "grid",
      d: ticks.map((tick) => `M0 ${decimal(y(tick))}H${decimal(width)}`).join(""),
    }),
    ...drawnLayers(layers, place, drawing),
    emptyElement("path", { class: "axis", d: `M0 ${PLOT.height}H${decimal(width)}` }),
    ...(isFirst
      ? ticks.map((tick) =>
          textElement("text", { class: "soft small halo", x: 0, y: decimal(y(tick)) + 4 }, written(tick)),
        )
      : []),
    textElement("text", { class: "soft small", x: 0, y: below }, year(from)),
    textElement("text", { class: "soft small end", x: width, y: below }, year(to)),
  ];
}
