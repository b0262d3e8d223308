import { groupElement, textElement } from "../kit/svg.ts";
import { clipped, textWidth, wrapped } from "../kit/text-width.ts";
import type { Tone } from "../kit/tone.ts";
import { mark, openEnd } from "./mark.ts";

/** What a mark of a tone means, in words. */
export interface KeyEntry {
  readonly tone: Tone;
  readonly label: string;
}

const ROW = 20;
const LEADING = 16;
const BASELINE = 13;
const SAMPLE = { zoom: 2.5, room: 16 };
const GAP = 20;

/** The meaning of the marks in rows as wide as the room, below a sentence on what one mark is. */
export function key(
  { unit, entries, more }: { unit: string; entries: readonly KeyEntry[]; more: string | null },
  room: number,
): { readonly parts: readonly string[]; readonly height: number } {
  const samples = [
    ...entries.map(({ tone, label }) => ({ label, sample: zoomed(mark(tone)) })),
    ...(more === null ? [] : [{ label: more, sample: [openEnd(1.5, 1.5)] }]),
  ];
  const sentence = wrapped(unit, room, 13, { face: "sansBold" });
  const parts = sentence.map((line, index) =>
    textElement("text", { class: "strong", x: 0, y: BASELINE + index * LEADING }, line),
  );
  let x = 0;
  let y = sentence.length * LEADING + 4;
  for (const { label, sample } of samples) {
    const words = clipped(label, room - SAMPLE.room, 13);
    const width = SAMPLE.room + textWidth(words, 13);
    if (x > 0 && x + width > room) {
      x = 0;
      y += ROW;
    }
    parts.push(
      groupElement("g", { transform: `translate(${Math.round(x)},${y + 3})` }, sample),
      textElement("text", { x: Math.round(x) + SAMPLE.room, y: y + BASELINE }, words),
    );
    x += width + GAP;
  }
  return { parts, height: y + ROW };
}

function zoomed(sample: readonly string[]): readonly string[] {
  return [groupElement("g", { transform: `scale(${SAMPLE.zoom})` }, sample)];
}
