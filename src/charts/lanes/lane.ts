import { TEXT_SIZE, WIDTH, type Size } from "../kit/frame.ts";
import { decimal, emptyElement, textElement } from "../kit/svg.ts";
import { clipped } from "../kit/text-width.ts";
import { yearMarks, type TimeScale } from "../kit/time-axis.ts";
import { drawnBar, placedBar, type LaneBar } from "./placed-bar.ts";
import { drawnMark, placed, type LaneMark, type PlacedMark } from "./placed-mark.ts";
import type { LaneShape } from "./shape.ts";
import { stacked } from "./stack.ts";

/** One line of things that happened, or lasted, each with the number under which the reader finds it elsewhere. */
export interface Lane {
  readonly name: string;
  readonly shape: LaneShape;
  readonly marks: readonly LaneMark[];
  readonly bars?: readonly LaneBar[];
}

const NAME = { baseline: 13, height: 18 };
const ROW = 28;
const GAP = 10;

/** A lane with labels is not higher than so many rows; else its marks have their numbers only. */
const MOST_ROWS: Readonly<Record<Size, number>> = { narrow: 6, wide: 8 };

/** Draws a lane from a height on: its name, and below it its bars and marks in as many rows as they need. */
export function drawnLane(
  lane: Lane,
  top: number,
  scale: TimeScale,
  size: Size,
): { readonly parts: readonly string[]; readonly height: number } {
  const room = WIDTH[size];
  const name = clipped(lane.name, room, TEXT_SIZE, "sansBold");
  const bars = (lane.bars ?? [])
    .filter(({ from, to }) => from !== null || to !== null)
    .map((bar) => placedBar(bar, scale, room));
  const marks = placedMarks(lane, scale, room, MOST_ROWS[size]);
  const barRows = stacked(bars.map(({ extent }) => extent));
  const markRows = stacked(marks.map(({ extent }) => extent));
  const below = rowCount(barRows);
  const middle = (row: number) => top + NAME.height + (row + 0.5) * ROW;
  const bottom = top + NAME.height + (below + rowCount(markRows)) * ROW;
  const grid = yearMarks(scale).map((day) => `M${decimal(scale(day))} ${top + NAME.height}V${bottom}`);
  const drawnBars = bars.map((bar, index) => drawnBar(bar, middle(barRows[index] ?? 0)));
  const drawnMarks = marks.map((mark, index) => drawnMark(mark, middle(below + (markRows[index] ?? 0))));
  const [known, vague] = [true, false].map((isKnown) =>
    drawnMarks.filter(({ isDay }) => isDay === isKnown).map(({ outline }) => outline),
  );
  return {
    parts: [
      textElement("text", { class: "strong", x: 0, y: top + NAME.baseline }, name),
      ...path("grid", grid),
      ...path(
        "tone-unknown",
        drawnBars.map(({ broken }) => broken),
      ),
      ...path(
        "tone-light",
        drawnBars.map(({ outline }) => outline),
      ),
      ...path(
        "axis",
        drawnMarks.map(({ line }) => line),
      ),
      ...path("tone-full", known ?? []),
      ...path("tone-light", vague ?? []),
      ...[...drawnBars, ...drawnMarks].flatMap(({ texts }) => texts),
    ],
    height: bottom + GAP - top,
  };
}

function path(name: string, data: readonly string[]): readonly string[] {
  const d = data.join("");
  return d === "" ? [] : [emptyElement("path", { class: name, d })];
}

/** The marks with their labels, or all without, where the labels would take too many rows. */
function placedMarks(
  { marks, shape }: Lane,
  scale: TimeScale,
  room: number,
  mostRows: number,
): readonly PlacedMark[] {
  const place = (labelled: boolean) => marks.map((mark) => placed(mark, shape, scale, { labelled, room }));
  const labelled = place(true);
  return rowCount(stacked(labelled.map(({ extent }) => extent))) <= mostRows ? labelled : place(false);
}

function rowCount(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : Math.max(...rows) + 1;
}
