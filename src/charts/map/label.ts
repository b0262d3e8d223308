import type { Point } from "../kit/outline.ts";
import { emptyElement, textElement } from "../kit/svg.ts";
import { textWidth, wrapped } from "../kit/text-width.ts";
import type { Segment } from "./box.ts";
import type { LabelPlace } from "./label-room.ts";
import type { MapPlace } from "./panel.ts";

/** The name of a place and its number, in lines. */
export interface Label {
  readonly lines: readonly { readonly class: string; readonly text: string }[];
  readonly width: number;
  readonly height: number;
}

const ROOM = 128;
const NAME = 13;
const WORDS = 12;
const LEADING = 15;
const ASCENT = 12;

/** The label of a place: its name, stronger where it is what the map is about, and its number below. */
export function labelOf({ label, words }: MapPlace, isStrong: boolean): Label {
  const face = isStrong ? "sansBold" : "sans";
  const names = wrapped(label, ROOM, NAME, { face, lines: 2 });
  const numbers = wrapped(words, ROOM, WORDS, { lines: 2 });
  return {
    lines: [
      ...names.map((text) => ({ class: isStrong ? "halo strong" : "halo", text })),
      ...numbers.map((text) => ({ class: "halo small", text })),
    ],
    width: Math.max(
      ...names.map((line) => textWidth(line, NAME, face)),
      ...numbers.map((line) => textWidth(line, WORDS)),
    ),
    height: LEADING * (names.length + numbers.length),
  };
}

/** The label where it found room, with a line to what it names; the line ends in a spot where that is an area. */
export function drawLabel({ lines }: Label, { box, side, leader }: LabelPlace, area: Point | null): string[] {
  const x = side === "start" ? box.x : side === "end" ? box.x + box.width : box.x + box.width / 2;
  const anchor = side === "start" ? "" : ` ${side}`;
  return [
    ...(leader === null ? [] : leaderLines(leader, area)),
    ...lines.map((line, index) =>
      textElement("text", { class: line.class + anchor, x, y: box.y + ASCENT + index * LEADING }, line.text),
    ),
  ];
}

/** The line from a label; over an area on a ground of its own, so that it is seen in every tone. */
function leaderLines([[x1, y1], [x2, y2]]: Segment, area: Point | null): string[] {
  const ends = { x1, y1, x2, y2 };
  const line = emptyElement("line", { class: "leader", ...ends });
  if (area === null) return [line];
  const [cx, cy] = area;
  return [
    emptyElement("line", { class: "leader-ground", ...ends }),
    line,
    emptyElement("circle", { class: "spot", cx, cy, r: 2.5 }),
  ];
}
