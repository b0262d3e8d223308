import { forceCollide, forceSimulation, forceX, forceY } from "d3";
import type { Point } from "../kit/outline.ts";

const ROUNDS = 60;

/** The points, moved no further than it takes for marks of that reach not to cover each other. */
export function apart(points: readonly Point[], reach: number): readonly Point[] {
  const nodes = points.map(([x, y]) => ({ x, y }));
  forceSimulation(nodes)
    .force("collide", forceCollide(reach).iterations(4))
    .force("x", forceX((_, index) => points[index]?.[0] ?? 0).strength(0.1))
    .force("y", forceY((_, index) => points[index]?.[1] ?? 0).strength(0.1))
    .stop()
    .tick(ROUNDS);
  return nodes.map(({ x, y }): Point => [x, y]);
}
