import { format, max, scaleLinear, sum } from "d3";
import { picture, WIDTH, type Frame, type Size } from "./kit/frame.ts";
import type { StairPlace } from "./kit/stairs.ts";
import { decimal, emptyElement, groupElement, textElement } from "./kit/svg.ts";
import { textWidth } from "./kit/text-width.ts";
import { spanBetween, spanOf, yearAxis, yearScale } from "./kit/time-axis.ts";
import { toneKey } from "./kit/tone-key.ts";
import { hatching } from "./kit/tone.ts";
import { drawnEnds, roomOfEnds, type LineEnd } from "./steps/end-labels.ts";
import { daysOfSteps, drawnLayers, hasSpans, layersOf, type DatedStep } from "./steps/layer.ts";
import { drawnLabels, labelList, placedLabels, topOfLabels, type LabelledRise } from "./steps/step-labels.ts";
import { UNKNOWN_LANE, unknownMarks, type UnknownStep } from "./steps/unknown-marks.ts";

/** A step of the whole, with a short label to stand beside it and a full one for a list. */
export interface NamedStep extends DatedStep {
  readonly short: string;
  readonly full: string;
}

/** How a whole, and a part of it, grow over time. Steps without any date are not drawn. */
export interface CumulativeSteps {
  readonly form: "cumulative-steps";
  readonly whole: { readonly steps: readonly NamedStep[]; readonly end: LineEnd };
  readonly part: { readonly steps: readonly DatedStep[]; readonly end: LineEnd };
  /** The day up to which the counts stand: nothing is drawn after it. */
  readonly until: string;
  /** What happened without a known number: marked on the axis. */
  readonly unknown: readonly UnknownStep[];
  /** What the tones mean, and a step in broken outline. */
  readonly words: { readonly whole: string; readonly part: string; readonly span: string };
}

const PLOT: Readonly<
  Record<Size, { readonly height: number; readonly ends: number; readonly labels: number }>
> = {
  wide: { height: 240, ends: 130, labels: 8 },
  narrow: { height: 190, ends: 70, labels: 6 },
};
const AXIS = 24;
const LEAD = 14;
const TAIL = 8;
const GAP = { key: 12, list: 10, tick: 6 };

const written = format(",");

/** Draws both as areas over the years, the largest steps with their labels. Without steps: an empty string. */
export function cumulativeSteps(
  { whole, part, until, unknown, words }: CumulativeSteps,
  frame: Frame,
): string {
  const days = [...daysOfSteps(whole.steps), ...daysOfSteps(part.steps)];
  if (days.length === 0) return "";
  const { height, ends, labels: most } = PLOT[frame.size];
  const layers = layersOf(whole.steps, part.steps);
  const [allWhole, allPart] = [layers.whole.low.at(-1)?.count ?? 0, layers.part.low.at(-1)?.count ?? 0];
  const y = scaleLinear([0, Math.max(allWhole, 1)], [height, 0]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = Math.ceil(max(ticks, (tick) => textWidth(written(tick), 12)) ?? 0) + GAP.tick;
  const endRoom = roomOfEnds([whole.end, part.end], ends);
  const right = WIDTH[frame.size] - endRoom - TAIL - 4;
  const unknownDays = unknown
    .map(({ from, to }) => spanBetween(from, to))
    .flatMap(({ from, to }) => [from, to]);
  const scale = yearScale([...days, ...unknownDays], [left + LEAD, right]);
  const place = {
    x: scale,
    y,
    end: Math.min(right + TAIL, Math.max(scale(spanOf(until).to), ...days.map(scale)) + TAIL),
  };
  const rises = largest(whole.steps, most).map((step) => riseOf(step, whole.steps, place));
  const labels = placedLabels(rises, left, frame.size === "wide" ? "words" : "numbers");
  const end = drawnEnds(
    { whole: whole.end, part: part.end },
    { whole: y(allWhole), part: y(allPart), ground: height },
    { x: right + TAIL + 4, room: endRoom },
  );
  const lane = unknown.length === 0 ? 0 : UNKNOWN_LANE;
  const key = toneKey(
    [
      { tone: "part", words: words.whole },
      { tone: "full", words: words.part },
      ...(hasSpans(layers, place) ? [{ tone: "unknown" as const, words: words.span }] : []),
    ],
    frame,
    0,
  );
  const plotTop = key.height + GAP.key - Math.min(topOfLabels(labels), end.top);
  const axis = height + lane;
  const list = labelList(labels, WIDTH[frame.size], axis + AXIS + GAP.list);
  const grid = ticks.map((tick) => `M${left} ${decimal(y(tick))}H${right}`).join("");
  return picture(frame, plotTop + axis + AXIS + (list.height > 0 ? GAP.list + list.height : 0), [
    hatching(frame.id),
    ...key.parts,
    groupElement("g", { transform: `translate(0,${Math.ceil(plotTop)})` }, [
      emptyElement("path", { class: "grid", d: grid }),
      ...ticks.map((tick) =>
        textElement("text", { class: "soft small end", x: left - GAP.tick, y: y(tick) + 4 }, written(tick)),
      ),
      ...drawnLayers(layers, place, frame.id),
      ...(lane > 0 ? [emptyElement("path", { class: "axis", d: `M${left} ${height}H${right}` })] : []),
      ...yearAxis(scale, axis),
      ...unknownMarks(unknown, scale, height),
      ...drawnLabels(labels),
      ...end.parts,
      ...list.parts,
    ]),
  ]);
}

/** The largest steps, in the order in which they may first have been taken. */
function largest(steps: readonly NamedStep[], most: number): readonly NamedStep[] {
  const chosen = new Set([...steps].sort((a, b) => b.value - a.value).slice(0, most));
  return inOrder(steps).filter((step) => chosen.has(step));
}

function inOrder(steps: readonly NamedStep[]): readonly NamedStep[] {
  const first = ({ from }: NamedStep) => spanOf(from).from.getTime();
  return [...steps].sort((a, b) => first(a) - first(b));
}

/** Where a step rises: above all that may have been taken before it, up to where the next may have been. */
function riseOf(step: NamedStep, all: readonly NamedStep[], { x, y, end }: StairPlace): LabelledRise {
  const ordered = inOrder(all);
  const index = ordered.indexOf(step);
  const before = sum(ordered.slice(0, index), ({ value }) => value);
  const next = ordered[index + 1];
  return {
    x: x(spanOf(step.from).from),
    next: next === undefined ? end : x(spanOf(next.from).from),
    foot: y(before),
    top: y(before + step.value),
    short: step.short,
    full: step.full,
  };
}
