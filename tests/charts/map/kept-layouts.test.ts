import { expect, it } from "vitest";
import { keptLabelPlaces } from "../../../src/charts/map/kept-layouts.ts";
import { labelPlaces, type Anchor } from "../../../src/charts/map/label-room.ts";

const BOUNDS = { x: 0, y: 0, width: 600, height: 400 };
const anchor = (x: number): Anchor => ({ at: [x, 200], reach: 5, outlines: [], width: 80, height: 30 });

it("labels asked for again stand where they stood, and other labels elsewhere", () => {
  const asked = [anchor(100), anchor(120)];
  const first = keptLabelPlaces(asked, BOUNDS);
  expect(first).toEqual(labelPlaces(asked, BOUNDS));
  expect(keptLabelPlaces([anchor(100), anchor(120)], BOUNDS)).toBe(first);
  expect(keptLabelPlaces([anchor(100), anchor(121)], BOUNDS)).not.toBe(first);
  expect(keptLabelPlaces(asked, { ...BOUNDS, width: 100 })).not.toEqual(first);
});
