import { least, range, sort, sum } from "d3";
import type { Outline, Point } from "../kit/outline.ts";
import {
  covers,
  cross,
  overlap,
  runsOver,
  runsThrough,
  squareAround,
  within,
  type Box,
  type Segment,
} from "./box.ts";

/** What must be named: a point, how far its mark reaches around it, its own shape, and the size of its label. */
export interface Anchor {
  readonly at: Point;
  readonly reach: number;
  readonly outlines: readonly Outline[];
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, where its text begins, and the line that leads to its anchor. */
export interface LabelPlace {
  readonly box: Box;
  readonly side: "start" | "middle" | "end";
  /** `null` where the label stands right beside its anchor. */
  readonly leader: Segment | null;
}

const DISTANCES = [0, 5, 11, 18, 26, 36, 48, 62, 78, 96, 116, 140, 170, 205, 245];

/** Clockwise from the right, beside before above and below. */
const ANGLES = [0, 180, 15, 345, 165, 195, 30, 330, 150, 210, 90, 270, 45, 315, 135, 225, 75, 285, 105, 255];

const GAP = 4;

/** Beyond this distance a line leads from the label to its anchor. */
const NEAR = 8;

/** So often each label may drive others away. */
const ROUNDS = 2;

/** What it costs where a line runs over the shape of another, and where a label finds no room. */
const COST = { over: 10_000, noRoom: 10_000_000 };

/** A place with what it costs. */
interface Choice {
  readonly place: LabelPlace;
  readonly cost: number;
}

/** The choices of every anchor, the cheapest first. */
type Choices = ReadonlyMap<Anchor, readonly Choice[]>;

/** The choice taken for each anchor that found room. */
type Layout = ReadonlyMap<Anchor, Choice>;

/**
 * Places labels around their anchors so that none covers another, a mark, a shape or the edge, and no line crosses a
 * label or a line. Whoever chooses first has most room: several orders are tried, the one with the shortest lines is
 * kept, and then each label may drive others away where that shortens the whole. `null` for a label that found no room.
 */
export function labelPlaces(anchors: readonly Anchor[], bounds: Box): readonly (LabelPlace | null)[] {
  const choices: Choices = new Map(anchors.map((anchor) => [anchor, choicesOf(anchor, anchors, bounds)]));
  const layouts = ordersOf(anchors).map((order) => placed(new Map(), order, choices));
  let best: Layout = least(layouts, (layout) => costOf(layout, anchors)) ?? new Map<Anchor, Choice>();
  for (const anchor of range(ROUNDS).flatMap(() => anchors))
    for (const choice of choices.get(anchor) ?? []) {
      if (choice.cost >= costOf(best, anchors)) break;
      const other = insisting(best, anchor, choice, choices);
      if (costOf(other, anchors) < costOf(best, anchors)) best = other;
    }
  return anchors.map((anchor) => best.get(anchor)?.place ?? null);
}

/** The layout in which one label stands where it likes, and those in its way choose anew. */
function insisting(layout: Layout, anchor: Anchor, choice: Choice, choices: Choices): Layout {
  const isInWay = (other: Anchor, { place }: Choice) => other !== anchor && disturb(place, choice.place);
  const rest = [...layout].filter(([other, taken]) => other !== anchor && !isInWay(other, taken));
  const kept = new Map([...rest, [anchor, choice]]);
  return placed(
    kept,
    [...layout.keys()].filter((other) => !kept.has(other)),
    choices,
  );
}

/** The layout with further labels, each at the cheapest place that is left. */
function placed(layout: Layout, order: readonly Anchor[], choices: Choices): Layout {
  const taken = new Map(layout);
  for (const anchor of order) {
    const others = [...taken.values()];
    const free = choices
      .get(anchor)
      ?.find(({ place }) => !others.some((other) => disturb(place, other.place)));
    if (free !== undefined) taken.set(anchor, free);
  }
  return taken;
}

function costOf(layout: Layout, anchors: readonly Anchor[]): number {
  return sum(anchors, (anchor) => layout.get(anchor)?.cost ?? COST.noRoom);
}

/** The places of a label that are free of everything but other labels, the best first. */
function choicesOf(anchor: Anchor, anchors: readonly Anchor[], bounds: Box): readonly Choice[] {
  const others = anchors.filter((other) => other !== anchor);
  const marks = others.map(({ at, reach }) => squareAround(at, reach));
  const shapes = anchors.flatMap(({ outlines }) => outlines);
  const free = candidatesOf(anchor).filter(
    ({ box, leader }) =>
      within(box, bounds) &&
      !marks.some((mark) => overlap(box, mark) || (leader !== null && runsThrough(leader, mark))) &&
      !shapes.some((shape) => covers(shape, box)),
  );
  const rivals = others.flatMap(({ outlines }) => outlines);
  return sort(
    free.map((place) => ({ place, cost: lineCost(place, rivals) })),
    ({ cost }) => cost,
  );
}

function candidatesOf({ at: [x, y], reach, width, height }: Anchor): readonly LabelPlace[] {
  return DISTANCES.flatMap((distance) =>
    ANGLES.map((angle): LabelPlace => {
      const [dx, dy] = directionOf(angle);
      const away = (length: number): Point => [x + dx * length, y + dy * length];
      const end = away(reach + GAP + distance);
      const side = Math.abs(dx) < 0.5 ? "middle" : dx > 0 ? "start" : "end";
      const left = side === "middle" ? end[0] - width / 2 : side === "start" ? end[0] : end[0] - width;
      const top = side === "middle" ? (dy > 0 ? end[1] : end[1] - height) : end[1] - height / 2;
      const leader: Segment = [away(reach), away(reach + GAP / 2 + distance)];
      return { box: { x: left, y: top, width, height }, side, leader: distance > NEAR ? leader : null };
    }),
  );
}

/** The longer the line, the dearer: two short lines are better than a long one. */
function lineCost({ leader }: LabelPlace, rivals: readonly Outline[]): number {
  if (leader === null) return 0;
  const [[x1, y1], [x2, y2]] = leader;
  const over = rivals.filter((shape) => runsOver(leader, shape)).length;
  return (x2 - x1) ** 2 + (y2 - y1) ** 2 + over * COST.over;
}

function disturb(a: LabelPlace, b: LabelPlace): boolean {
  return (
    overlap(a.box, b.box) ||
    (a.leader !== null && runsThrough(a.leader, b.box)) ||
    (b.leader !== null && runsThrough(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && cross(a.leader, b.leader))
  );
}

/** The orders in which labels may choose: from every side. */
function ordersOf(anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  return range(0, 360, 15).map((angle) => {
    const [dx, dy] = directionOf(angle);
    return sort(anchors, ({ at: [x, y] }) => x * dx + y * dy);
  });
}

function directionOf(angle: number): Point {
  return [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
}
