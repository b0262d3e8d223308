import { textWidth } from "../kit/text-width.ts";

/** The shape of the marks of a lane, so that lanes differ without colour. */
export type LaneShape = "circle" | "square" | "diamond" | "hexagon";

/** Half the height of a mark. */
const HALF_HEIGHT: Readonly<Record<LaneShape, number>> = { circle: 10, square: 9, diamond: 13, hexagon: 9 };

/** How much wider than its number a mark is on each side. */
const AROUND: Readonly<Record<LaneShape, number>> = { circle: 4, square: 3, diamond: 6, hexagon: 6 };

/** How far the corners of a hexagon are cut off. */
const CUT = 5;

/** The size of the number in a mark; class `small` of the style of charts. */
const NUMBER_SIZE = 12;

/** Half the width of a mark around its number. */
export function halfWidth(shape: LaneShape, number: string): number {
  return Math.max(HALF_HEIGHT[shape], textWidth(number, NUMBER_SIZE) / 2 + AROUND[shape]);
}

/** The outline of a mark around a point, as the data of a path; all in whole units. */
export function shapePath(shape: LaneShape, x: number, y: number, half: number): string {
  const height = HALF_HEIGHT[shape];
  const [left, right, top, bottom] = [x - half, x + half, y - height, y + height];
  switch (shape) {
    case "circle":
      return `M${left} ${y}A${half} ${height} 0 0 1 ${right} ${y}A${half} ${height} 0 0 1 ${left} ${y}Z`;
    case "square":
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    case "diamond":
      return `M${left} ${y}L${x} ${top}L${right} ${y}L${x} ${bottom}Z`;
    case "hexagon":
      return `M${left} ${y}L${left + CUT} ${top}H${right - CUT}L${right} ${y}L${right - CUT} ${bottom}H${left + CUT}Z`;
  }
}
