import type { Frame } from "./frame.ts";
import { WIDTH } from "./frame.ts";
import { emptyElement, textElement } from "./svg.ts";
import { textWidth, wrapped } from "./text-width.ts";
import { toned, type Tone } from "./tone.ts";

/** What a tone means in a picture. */
export interface ToneMeaning {
  readonly tone: Tone;
  readonly words: string;
}

/** A part of a picture with its height. */
export interface KeyDrawing {
  readonly parts: readonly string[];
  readonly height: number;
}

const SIZE = 12;
const LEADING = 16;
const INDENT = 18;
const GAP = 20;

/** The key of a picture: a swatch of each tone and what it means, side by side as far as there is room. */
export function toneKey(meanings: readonly ToneMeaning[], frame: Frame, top: number): KeyDrawing {
  const room = WIDTH[frame.size];
  const parts: string[] = [];
  let x = 0;
  let y = top;
  for (const { tone, words } of meanings) {
    const lines = wrapped(words, room - INDENT, SIZE);
    const width = INDENT + Math.max(...lines.map((line) => textWidth(line, SIZE)));
    if (x > 0 && x + width > room) {
      x = 0;
      y += LEADING + 2;
    }
    parts.push(emptyElement("rect", { ...toned(tone, frame.id), x: x + 1, y: y + 2, width: 11, height: 11 }));
    for (const [index, line] of lines.entries())
      parts.push(textElement("text", { class: "small", x: x + INDENT, y: y + 12 + index * LEADING }, line));
    y += (lines.length - 1) * LEADING;
    x = lines.length > 1 ? room : x + width + GAP;
  }
  return { parts, height: meanings.length === 0 ? 0 : y - top + LEADING };
}
