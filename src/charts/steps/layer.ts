import { spanBetween } from "../kit/time-axis.ts";
import { areaBelow, areasBetween, higherOf, stairsOf, type Stair, type StairPlace } from "../kit/stairs.ts";
import { emptyElement, type Attributes } from "../kit/svg.ts";
import { toned } from "../kit/tone.ts";

/** So many more, on a day or some time between two dates (`2021`, `2021-05` or `2021-05-03`). */
export interface DatedStep {
  readonly from: string;
  readonly to: string;
  /** A whole number. */
  readonly value: number;
}

/** How many there are over time: at least so many by a day, and at most. They differ while a step may have been taken. */
interface Layer {
  readonly low: readonly Stair[];
  readonly high: readonly Stair[];
}

/** A whole of which a part is done; the whole is nowhere below the part. */
export interface Layers {
  readonly whole: Layer;
  readonly part: Layer;
}

/** The first and the last day of each step. */
export function daysOfSteps(steps: readonly DatedStep[]): readonly Date[] {
  return steps.map(({ from, to }) => spanBetween(from, to)).flatMap(({ from, to }) => [from, to]);
}

/** The stairs of a whole and of its part. */
export function layersOf(whole: readonly DatedStep[], part: readonly DatedStep[]): Layers {
  const [outer, inner] = [layerOf(whole), layerOf(part)];
  return {
    whole: { low: higherOf(outer.low, inner.low), high: higherOf(outer.high, inner.high) },
    part: inner,
  };
}

function layerOf(steps: readonly DatedStep[]): Layer {
  const rises = steps.map(({ from, to, value }) => ({ ...spanBetween(from, to), value }));
  return {
    low: stairsOf(rises.map(({ to, value }) => ({ day: to, value }))),
    high: stairsOf(rises.map(({ from, value }) => ({ day: from, value }))),
  };
}

/** Whether a step of the layers has no day of its own. */
export function hasSpans({ whole, part }: Layers, place: StairPlace): boolean {
  return [whole, part].some(({ low, high }) => areasBetween(high, low, place) !== "");
}

/** Draws the whole hatched and the part solid, and what may or may not have been by then in broken outline. */
export function drawnLayers({ whole, part }: Layers, place: StairPlace, drawing: string): readonly string[] {
  const shape = (attributes: Attributes, d: string) =>
    d === "" ? [] : [emptyElement("path", { ...attributes, d })];
  return [
    ...shape(toned("part", drawing), areaBelow(whole.low, place)),
    ...shape({ class: "span" }, areasBetween(whole.high, whole.low, place)),
    ...shape({ class: "span" }, areasBetween(part.high, part.low, place)),
    ...shape(toned("full", drawing), areaBelow(part.low, place)),
  ];
}
