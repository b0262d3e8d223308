import { emptyElement, groupElement, textElement } from "../kit/svg.ts";
import { textWidth } from "../kit/text-width.ts";

/** How far or how sure, in a shape that repeats the word. */
type CardTagShape = "solid" | "half" | "open" | "struck" | "dashed";

/** A status in a word, with its shape. */
export interface CardTag {
  readonly text: string;
  readonly shape: CardTagShape;
}

const SIZE = 30;
const PADDING = 18;
const RADIUS = 10;
const GAP = 14;

/** The height of a tag. */
export const TAG_HEIGHT = 50;

/** Draws a tag: a frame around a shape and a word. */
export function cardTag({ text, shape }: CardTag, x: number, y: number): string {
  const centre = { x: x + PADDING + RADIUS, y: y + TAG_HEIGHT / 2 };
  const textAt = centre.x + RADIUS + GAP;
  const width = textAt + textWidth(text, SIZE, "sansBold") + PADDING - x;
  const stroke = shape === "dashed" ? "card-line card-dashes" : "card-line";
  return groupElement("g", {}, [
    emptyElement("rect", { class: stroke, x, y, width, height: TAG_HEIGHT, rx: 6 }),
    emptyElement("circle", {
      class: shape === "solid" ? "card-full" : stroke,
      cx: centre.x,
      cy: centre.y,
      r: shape === "solid" ? RADIUS + 1 : RADIUS,
    }),
    ...inside(shape, centre),
    textElement("text", { class: "card-bold", x: textAt, y: y + 36, "font-size": SIZE }, text),
  ]);
}

function inside(shape: CardTagShape, { x, y }: { readonly x: number; readonly y: number }): string[] {
  const slant = RADIUS * 0.7;
  if (shape === "half")
    return [
      emptyElement("path", {
        class: "card-full",
        d: `M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}Z`,
      }),
    ];
  if (shape === "struck")
    return [
      emptyElement("path", {
        class: "card-line",
        d: `M${x - slant} ${y + slant}L${x + slant} ${y - slant}`,
      }),
    ];
  return [];
}
