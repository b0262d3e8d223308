import { max } from "d3";
import { picture, WIDTH, type Frame, type Size } from "./kit/frame.ts";
import { squaresAcross, squaresOf } from "./units/field.ts";
import { drawGroup, marksOf, type GroupPlace, type UnitGroup } from "./units/group.ts";
import { key, type KeyEntry } from "./units/key.ts";
import { markPattern } from "./units/mark.ts";

/** A mark for each one: so many marks are drawn as are counted, all of one size. */
export interface UnitChart {
  readonly form: "units";
  /** What one mark is, and what a full square is. */
  readonly unit: string;
  /** What each tone means; tones of which there is no mark are left out. */
  readonly key: readonly KeyEntry[];
  /** What an open end means. */
  readonly more: string;
  readonly groups: readonly UnitGroup[];
}

const GAP = { rows: 16, columns: 16 };

/** Half of a narrow drawing, for groups that need no more. */
const HALF = (WIDTH.narrow - GAP.columns) / 2;

/** Draws each group as a field of marks with its name and numbers: beside it where there is room, else above it. */
export function unitChart(chart: UnitChart, frame: Frame): string {
  const groups = chart.groups.filter((group) => marksOf(group) > 0);
  if (groups.length === 0) return "";
  const parts = groups.flatMap((group) => group.parts).filter(({ count }) => count > 0);
  const tones = new Set(parts.map(({ tone }) => tone));
  const legend = key(
    {
      unit: chart.unit,
      entries: chart.key.filter(({ tone }) => tones.has(tone)),
      more: groups.some(({ open }) => open) ? chart.more : null,
    },
    WIDTH[frame.size],
  );
  const drawn = [...[...tones].map((tone) => markPattern(tone, frame.id)), ...legend.parts];
  let bottom = legend.height;
  for (const shelf of shelves(groups, frame.size)) {
    const row = shelf.map((group, index) =>
      drawGroup(group, placeOn(frame.size, index, shelf.length, bottom + GAP.rows), frame.id),
    );
    drawn.push(...row.flatMap((group) => group.parts));
    bottom = max(row, (group) => group.bottom) ?? bottom;
  }
  return picture(frame, bottom + 2, drawn);
}

/** The groups in rows: on a phone two small neighbours share one. */
function shelves(groups: readonly UnitGroup[], size: Size): readonly (readonly UnitGroup[])[] {
  const isSmall = (group: UnitGroup) => size === "narrow" && squaresOf(marksOf(group)) <= squaresAcross(HALF);
  const rows: UnitGroup[][] = [];
  for (const group of groups) {
    const last = rows.at(-1);
    const [neighbour] = last ?? [];
    if (last?.length === 1 && neighbour !== undefined && isSmall(neighbour) && isSmall(group))
      last.push(group);
    else rows.push([group]);
  }
  return rows;
}

function placeOn(size: Size, index: number, shared: number, top: number): GroupPlace {
  if (size === "wide") return { x: 0, top, room: WIDTH.wide, beside: { words: 180, gap: GAP.columns } };
  const room = shared > 1 ? HALF : WIDTH.narrow;
  return { x: index * (HALF + GAP.columns), top, room, beside: null };
}
