import type { Mark } from "./card/mark.ts";
import { attributes, emptyElement, groupElement } from "./kit/svg.ts";

/** How an icon is made: its size in pixels, how much of it the sign fills, and its colours. */
export interface Icon {
  readonly size: number;
  /** The part of the width that the sign takes; systems that cut icons to a shape keep the middle 80 %. */
  readonly share: number;
  readonly ground: string;
  readonly ink: string;
}

/** Draws the sign of the site in the middle of a square. */
export function icon(mark: Mark, { size, share, ground, ink }: Icon): string {
  const margin = (size * (1 - share)) / 2;
  const scale = (size * share) / mark.box;
  return [
    `<svg ${attributes({ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size} ${size}`, width: size, height: size })}>`,
    emptyElement("rect", { fill: ground, width: size, height: size }),
    groupElement("g", { transform: `translate(${margin} ${margin}) scale(${scale})` }, [
      emptyElement("path", { fill: "none", stroke: ink, "stroke-width": mark.stroke, d: mark.path }),
    ]),
    "</svg>",
    "",
  ].join("\n");
}
