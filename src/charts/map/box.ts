import { polygonContains } from "d3";
import { edgesOf, type Outline, type Point } from "../kit/outline.ts";

/** A rectangle in the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line. */
export type Segment = readonly [from: Point, to: Point];

/** The square that reaches so far around a point. */
export function squareAround([x, y]: Point, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Whether a box lies inside another. */
export function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Whether two boxes have an area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Points along a line, two units apart. */
function pointsAlong([[x1, y1], [x2, y2]]: Segment): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const part = step / steps;
    return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  });
}

/** Whether a line runs through a box: begins or ends in it, or crosses a diagonal of it. */
export function runsThrough(line: Segment, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const diagonals: readonly Segment[] = [
    [
      [box.x, box.y],
      [right, bottom],
    ],
    [
      [box.x, bottom],
      [right, box.y],
    ],
  ];
  return (
    line.some(([x, y]) => x > box.x && x < right && y > box.y && y < bottom) ||
    diagonals.some((diagonal) => cross(line, diagonal))
  );
}

/** Whether two lines cross. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** To which side one turns at the second of three points. */
function turn([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): number {
  return Math.sign((x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1));
}

/** Whether a line runs over a shape. */
export function runsOver(line: Segment, shape: Outline): boolean {
  return (
    touches(boxAround(line), boxAround(shape)) && pointsAlong(line).some((point) => liesIn(point, shape))
  );
}

/** Whether a shape and a box have an area in common. */
export function covers(shape: Outline, box: Box): boolean {
  if (!touches(box, boxAround(shape))) return false;
  const ends: readonly Segment[] = [box.y, box.y + box.height].map((y) => [
    [box.x, y],
    [box.x + box.width, y],
  ]);
  return (
    shape.some((point) => overlap(squareAround(point, 0.5), box)) ||
    ends.some((end) => pointsAlong(end).some((point) => liesIn(point, shape)))
  );
}

function boxAround(points: readonly Point[]): Box {
  const [x, y, right, bottom] = edgesOf([points]);
  return { x, y, width: right - x, height: bottom - y };
}

/** As `overlap`, and true also for boxes without an area. */
function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function liesIn([x, y]: Point, shape: Outline): boolean {
  return polygonContains(shape as [number, number][], [x, y]);
}
