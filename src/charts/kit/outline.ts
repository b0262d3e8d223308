import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from "d3";
import { decimal } from "./svg.ts";

/** A place in the picture. */
export type Point = readonly [x: number, y: number];

/** A line through points; closed where it ends where it begins. */
export type Outline = readonly Point[];

/** How far a simplified line may stand from the true one, in the units of the picture. */
const TOLERANCE = 0.6;

/** Outlines that reach less far than this, width and height together, are dropped: islands of a dot. */
const LEAST = 5;

/** The lines of a shape in the picture, simplified, without those too small to be seen; the largest is always kept. */
export function outlinesOf(shape: GeoPermissibleObjects, projection: GeoProjection): readonly Outline[] {
  const lines: Point[][] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
    closePath: () => {
      const [first] = lines.at(-1) ?? [];
      if (first !== undefined) lines.at(-1)?.push(first);
    },
  };
  geoPath(projection, pen)(shape);
  const largest = Math.max(...lines.map(reach));
  return lines.filter((line) => reach(line) >= Math.min(LEAST, largest)).map(simplified);
}

/** The lines as the data of a path, to a whole unit or to a decimal: after the first point only steps, which are short. */
export function pathData(outlines: readonly Outline[], precision: "whole" | "decimal"): string {
  const cut = precision === "whole" ? Math.round : decimal;
  return outlines
    .map((line) => line.map(([x, y]): Point => [cut(x), cut(y)]))
    .map(
      (points) =>
        [points[0], points.slice(1).flatMap((point, index) => stepTo(point, points[index]))] as const,
    )
    .map(([start, steps]) =>
      start === undefined || steps.length === 0 ? "" : `M${packed(start)}l${packed(steps)}`,
    )
    .join("");
}

/** The step to a point from the one before it; none where both are one. */
function stepTo([x, y]: Point, [fromX, fromY]: Point = [0, 0]): readonly number[] {
  return x === fromX && y === fromY ? [] : [decimal(x - fromX), decimal(y - fromY)];
}

/** Numbers with no more between them than a path needs. */
function packed(numbers: readonly number[]): string {
  return numbers
    .join(" ")
    .replaceAll(" -", "-")
    .replace(/(?<!\d)0\./g, ".");
}

/** The edges of lines: left, top, right, bottom. */
export function edgesOf(outlines: readonly Outline[]): readonly [number, number, number, number] {
  const xs = outlines.flatMap((line) => line.map(([x]) => x));
  const ys = outlines.flatMap((line) => line.map(([, y]) => y));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function reach(line: Outline): number {
  const [left, top, right, bottom] = edgesOf([line]);
  return right - left + bottom - top;
}

/** The line without the points that the rest gives within the tolerance (Ramer, Douglas and Peucker). */
function simplified(line: Outline): Outline {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const distances = line.map((point) => distanceFrom(first, last, point));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= TOLERANCE) return [first, last];
  return [...simplified(line.slice(0, farthest + 1)), ...simplified(line.slice(farthest)).slice(1)];
}

/** How far a point stands from the line through two others; from the first where they are one. */
function distanceFrom([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((y2 - y1) * (x - x1) - (x2 - x1) * (y - y1)) / length;
}
