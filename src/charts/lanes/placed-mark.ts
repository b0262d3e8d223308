import { TEXT_SIZE } from "../kit/frame.ts";
import { textElement } from "../kit/svg.ts";
import { textWidth } from "../kit/text-width.ts";
import { spanOf, type TimeScale } from "../kit/time-axis.ts";
import { halfWidth, shapePath, type LaneShape } from "./shape.ts";
import type { Extent } from "./stack.ts";

/** Something that happened on a day, or on one day of a month or a year. */
export interface LaneMark {
  /** The number under which the reader finds it beside the picture. */
  readonly number: number;
  /** A word or two; left out where there is no room. */
  readonly label: string;
  /** A day, a month or a year. */
  readonly on: string;
}

/** A mark on its place along the axis; its row is not yet known. */
export interface PlacedMark {
  readonly number: string;
  readonly shape: LaneShape;
  readonly x: number;
  readonly half: number;
  /** Whether the day is known. */
  readonly isDay: boolean;
  /** The days that it may be; `null` where they do not reach beyond the mark. */
  readonly line: Extent | null;
  readonly label: { readonly text: string; readonly x: number; readonly side: "left" | "right" } | null;
  readonly extent: Extent;
}

const LABEL_GAP = 4;

/** The mark with its label beside it, on the side that has room; without the label where neither has, or none is wanted. */
export function placed(
  mark: LaneMark,
  shape: LaneShape,
  scale: TimeScale,
  { labelled, room }: { readonly labelled: boolean; readonly room: number },
): PlacedMark {
  const { from, to } = spanOf(mark.on);
  const number = String(mark.number);
  const half = Math.ceil(halfWidth(shape, number));
  const days = { left: Math.round(scale(from)), right: Math.round(scale(to)) };
  const x = Math.round((days.left + days.right) / 2);
  const line = days.right - days.left > 2 * half ? days : null;
  const left = Math.min(x - half, line?.left ?? x);
  const right = Math.max(x + half, line?.right ?? x);
  const width = Math.ceil(textWidth(mark.label, TEXT_SIZE)) + LABEL_GAP;
  const base = { number, shape, x, half, line, isDay: from.getTime() === to.getTime() };
  if (labelled && mark.label !== "" && right + width <= room)
    return {
      ...base,
      label: { text: mark.label, x: right + LABEL_GAP, side: "right" },
      extent: { left, right: right + width },
    };
  if (labelled && mark.label !== "" && left - width >= 0)
    return {
      ...base,
      label: { text: mark.label, x: left - LABEL_GAP, side: "left" },
      extent: { left: left - width, right },
    };
  return { ...base, label: null, extent: { left, right } };
}

/** The paths and texts of a mark at a height. */
export interface DrawnMark {
  readonly isDay: boolean;
  readonly line: string;
  readonly outline: string;
  readonly texts: readonly string[];
}

/** Draws a mark at a height: its number inside, its label beside it, and a line along the days that it may be. */
export function drawnMark({ number, shape, x, half, line, isDay, label }: PlacedMark, y: number): DrawnMark {
  const text = (name: string | undefined, at: number, words: string) =>
    textElement("text", { class: name, x: at, y: y + 4 }, words);
  const ends = line === null ? [] : [line.left, line.right].map((end) => `M${end} ${y - 4}V${y + 4}`);
  return {
    isDay,
    line: line === null ? "" : `M${line.left} ${y}H${line.right}${ends.join("")}`,
    outline: shapePath(shape, x, y, half),
    texts: [
      text(isDay ? "small middle inverse" : "small middle", x, number),
      ...(label === null ? [] : [text(label.side === "left" ? "end" : undefined, label.x, label.text)]),
    ],
  };
}
