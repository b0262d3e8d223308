import fc from "fast-check";
import { expect, it } from "vitest";
import { overlap, runsThrough, squareAround, within } from "../../../src/charts/map/box.ts";
import { labelPlaces, type Anchor } from "../../../src/charts/map/label-room.ts";

const BOUNDS = { x: 0, y: 0, width: 600, height: 400 };

const anyAnchor = fc
  .record({
    at: fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 })),
    width: fc.integer({ min: 20, max: 130 }),
    height: fc.integer({ min: 15, max: 60 }),
  })
  .map((anchor): Anchor => ({ ...anchor, reach: 5, outlines: [] }));

it("labels cover neither each other nor a mark nor the edge, and no line runs through a label", () => {
  fc.assert(
    fc.property(fc.array(anyAnchor, { maxLength: 14 }), (anchors) => {
      const places = labelPlaces(anchors, BOUNDS);
      expect(places).toHaveLength(anchors.length);
      const marks = anchors.map(({ at, reach }) => squareAround(at, reach));
      for (const [index, place] of places.entries()) {
        if (place === null) continue;
        expect(within(place.box, BOUNDS)).toBe(true);
        expect(marks.some((mark) => overlap(mark, place.box))).toBe(false);
        for (const other of places.filter((_, at) => at !== index)) {
          if (other === null) continue;
          expect(overlap(place.box, other.box)).toBe(false);
          expect(place.leader !== null && runsThrough(place.leader, other.box)).toBe(false);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it("a label alone stands right beside its mark", () => {
  const anchor: Anchor = { at: [300, 200], reach: 5, outlines: [], width: 80, height: 30 };
  const [place] = labelPlaces([anchor], BOUNDS);
  expect(place).toMatchObject({ side: "start", leader: null, box: { x: 309, y: 185 } });
});

it("a label does not cover an area, but leads to it from outside", () => {
  const [left, top, right, bottom] = [250, 150, 350, 250];
  const outline = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ] as const;
  const anchor: Anchor = { at: [300, 200], reach: 2.5, outlines: [outline], width: 80, height: 30 };
  const [place] = labelPlaces([anchor], BOUNDS);
  expect(place?.leader).not.toBeNull();
  expect(overlap(place!.box, { x: left, y: top, width: right - left, height: bottom - top })).toBe(false);
});

it("of more labels than there is room for some have none", () => {
  const crowd = Array.from({ length: 12 }, (_, index): Anchor => ({
    at: [50 + index, 50],
    reach: 5,
    outlines: [],
    width: 90,
    height: 90,
  }));
  const places = labelPlaces(crowd, { x: 0, y: 0, width: 100, height: 100 });
  expect(places.filter((place) => place === null).length).toBeGreaterThan(0);
});
