import type { Point } from "./outline.ts";
import { decimal } from "./svg.ts";

/** So many more from a day on. */
export interface Rise {
  readonly day: Date;
  readonly value: number;
}

/** How many there are from a day on. Those of a picture are in the order of their days. */
export interface Stair {
  readonly day: Date;
  readonly count: number;
}

/** Where days and counts stand in a picture; `end` is where the last stair ends. */
export interface StairPlace {
  readonly x: (day: Date) => number;
  readonly y: (count: number) => number;
  readonly end: number;
}

/** The count from each day on which it rises, by the day. */
export function stairsOf(rises: readonly Rise[]): readonly Stair[] {
  const byDay = new Map<number, number>();
  for (const { day, value } of rises) byDay.set(day.getTime(), (byDay.get(day.getTime()) ?? 0) + value);
  let count = 0;
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([time, value]) => ({ day: new Date(time), count: (count += value) }));
}

/** The count on a day: that of the last stair not after it. */
export function countOn(stairs: readonly Stair[], day: Date): number {
  const time = day.getTime();
  let [from, to] = [0, stairs.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const { [middle]: stair } = stairs;
    if (stair !== undefined && stair.day.getTime() <= time) from = middle + 1;
    else to = middle;
  }
  return stairs[from - 1]?.count ?? 0;
}

/** The days of several stairs, each once, in their order. */
function daysOf(...all: readonly (readonly Stair[])[]): readonly Date[] {
  const times = new Set(all.flat().map(({ day }) => day.getTime()));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

/** Stairs that are nowhere below others: on every day the higher count of both. */
export function higherOf(a: readonly Stair[], b: readonly Stair[]): readonly Stair[] {
  return daysOf(a, b).map((day) => ({ day, count: Math.max(countOn(a, day), countOn(b, day)) }));
}

/** The outline of what is below stairs, from the ground to the ground. */
export function areaBelow(stairs: readonly Stair[], place: StairPlace): string {
  const [first] = stairs;
  if (first === undefined) return "";
  const corners = cornersOf(stairs, place, 0);
  return `${rightAngled([...corners, [place.end, place.y(0)]])}Z`;
}

/** The outlines of what is between upper and lower stairs, where the upper are higher. */
export function areasBetween(upper: readonly Stair[], lower: readonly Stair[], place: StairPlace): string {
  const runs: Date[][] = [];
  let isOpen = false;
  for (const day of daysOf(upper, lower)) {
    const differs = countOn(upper, day) > countOn(lower, day);
    if (differs && !isOpen) runs.push([day]);
    else if (differs || isOpen) runs.at(-1)?.push(day);
    isOpen = differs;
  }
  return runs.map((run) => areaOver(run, upper, lower, place, isOpen && run === runs.at(-1))).join("");
}

/** What is between two stairs from the first day of a run to its last, or to the end of the picture. */
function areaOver(
  run: readonly Date[],
  upper: readonly Stair[],
  lower: readonly Stair[],
  place: StairPlace,
  toTheEnd: boolean,
): string {
  const inner = toTheEnd ? run : run.slice(0, -1);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return "";
  const cut = { ...place, end: toTheEnd ? place.end : place.x(last) };
  const along = (stairs: readonly Stair[]) =>
    cornersOf(
      inner.map((day) => ({ day, count: countOn(stairs, day) })),
      cut,
      countOn(stairs, first),
    );
  return `${rightAngled([...along(upper), ...[...along(lower)].reverse()])}Z`;
}

/** The corners of stairs from the first day to the end, beginning at the height of a count. */
function cornersOf(stairs: readonly Stair[], { x, y, end }: StairPlace, from: number): readonly Point[] {
  const corners: Point[] = [];
  let height = y(from);
  for (const { day, count } of stairs) {
    corners.push([x(day), height], [x(day), y(count)]);
    height = y(count);
  }
  return [...corners, [end, height]];
}

/** A path through corners, each straight above, below or beside the one before it. */
function rightAngled(corners: readonly Point[]): string {
  const points = corners.map(([x, y]) => [decimal(x), decimal(y)] as const);
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      return `${x === before[0] ? "" : `H${x}`}${y === before[1] ? "" : `V${y}`}`;
    })
    .join("");
}
