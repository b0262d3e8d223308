import { emptyElement, groupElement } from "../kit/svg.ts";
import type { Tone } from "../kit/tone.ts";
import { CELL } from "./field.ts";

/** The side of a mark; the rest of its cell is free. */
const MARK = CELL - 1;

/** One mark at the origin: a full square, a half one, an outline, a dot. They differ in shape and in lightness. */
export function mark(tone: Tone): readonly string[] {
  const middle = MARK / 2;
  switch (tone) {
    case "full":
    case "light":
      return [
        emptyElement("rect", { class: `tone-${tone}`, x: 0.5, y: 0.5, width: MARK - 1, height: MARK - 1 }),
      ];
    case "part":
      return [
        emptyElement("rect", { class: "hatch-ground", "stroke-width": 0, width: MARK, height: MARK }),
        emptyElement("path", { class: "hatch-line", "stroke-width": 0, d: `M0 0V${MARK}H${MARK}Z` }),
      ];
    case "unknown":
      return [emptyElement("circle", { class: "dot", "stroke-width": 0, cx: middle, cy: middle, r: 1 })];
  }
}

/** What fills an area of a drawing with marks of a tone. */
export function markFill(tone: Tone, drawing: string): string {
  return `url(#${patternId(tone, drawing)})`;
}

/** The pattern of marks of a tone; once per drawing that has any. */
export function markPattern(tone: Tone, drawing: string): string {
  return groupElement(
    "pattern",
    { id: patternId(tone, drawing), width: CELL, height: CELL, patternUnits: "userSpaceOnUse" },
    mark(tone),
  );
}

function patternId(tone: Tone, drawing: string): string {
  return `${drawing}-marks-${tone}`;
}

/** A small cross where the marks end: there are more, and no source says how many. */
export function openEnd(x: number, y: number): string {
  const arm = 7;
  return emptyElement("path", {
    class: "axis",
    d: `M${x} ${y + arm / 2}H${x + arm}M${x + arm / 2} ${y}V${y + arm}`,
  });
}
