import { emptyElement, groupElement, type Attributes } from "./svg.ts";

/**
 * How far something got, in lightness and pattern and never in colour alone: `full` is solid, `part` hatched, `light`
 * an outline, `unknown` a broken outline. The four differ in greyscale and in forced colours too.
 */
export type Tone = "full" | "part" | "light" | "unknown";

/** The id of the hatching in a drawing. */
function hatchId(drawing: string): string {
  return `${drawing}-hatch`;
}

/** The hatching of a drawing; once per drawing that has anything in the tone `part`. */
export function hatching(drawing: string): string {
  return groupElement(
    "pattern",
    {
      id: hatchId(drawing),
      width: 5,
      height: 5,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    [
      emptyElement("rect", { class: "hatch-ground", width: 5, height: 5 }),
      emptyElement("rect", { class: "hatch-line", width: 2.4, height: 5 }),
    ],
  );
}

/** The attributes that give a shape its tone. */
export function toned(tone: Tone, drawing: string): Attributes {
  return tone === "part"
    ? { class: "tone-part", fill: `url(#${hatchId(drawing)})` }
    : { class: `tone-${tone}` };
}
