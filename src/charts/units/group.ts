import { sum } from "d3";
import { emptyElement, groupElement, textElement } from "../kit/svg.ts";
import { wrapped } from "../kit/text-width.ts";
import type { Tone } from "../kit/tone.ts";
import { heightOf, outline, placeOf, squaresAcross } from "./field.ts";
import { markFill, openEnd } from "./mark.ts";

/** So many marks of a group in one tone: a whole number. */
interface UnitPart {
  readonly tone: Tone;
  readonly count: number;
}

/** The marks of one group, part after part. */
export interface UnitGroup {
  readonly label: string;
  /** The numbers in words, with their qualifiers: lines below the label. */
  readonly words: readonly string[];
  readonly parts: readonly UnitPart[];
  /** Whether there are more than are drawn. */
  readonly open?: boolean;
}

/** Where a group is drawn: its corner, the room for its words, and where its marks begin, if beside the words. */
export interface GroupPlace {
  readonly x: number;
  readonly top: number;
  readonly room: number;
  /** The room for words to the left of the marks; `null` where the words stand above them. */
  readonly beside: { readonly words: number; readonly gap: number } | null;
}

const LABEL = { size: 13, leading: 16 };
const WORDS = { size: 12, leading: 15 };
const BASELINE = 10;
const ABOVE_MARKS = 7;

/** How many marks a group has. */
export function marksOf({ parts }: UnitGroup): number {
  return sum(parts, ({ count }) => count);
}

/** A group at its place, and the lowest point it reaches. */
export function drawGroup(group: UnitGroup, place: GroupPlace, drawing: string) {
  const { x, top, room, beside } = place;
  const words = groupWords(group, place);
  const left = beside === null ? 0 : beside.words + beside.gap;
  const fieldTop = beside === null ? words.bottom + ABOVE_MARKS : top;
  const across = squaresAcross(room - left);
  const count = marksOf(group);
  const fields = partFields(group.parts, across, drawing);
  const end = placeOf(count, across);
  const height = heightOf(group.open ? count + 1 : count, across);
  const marks = group.open ? [...fields, openEnd(end.x + 0.5, end.y + 0.5)] : fields;
  return {
    parts: [...words.parts, groupElement("g", { transform: `translate(${x + left},${fieldTop})` }, marks)],
    bottom: Math.max(fieldTop + height, words.bottom),
  };
}

function partFields(parts: readonly UnitPart[], across: number, drawing: string): readonly string[] {
  let start = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => {
      const from = start;
      start += count;
      return emptyElement("path", { fill: markFill(tone, drawing), d: outline(from, start, across) });
    });
}

/** The name of a group and its numbers, in lines; above the marks the numbers stand in one line where they fit. */
function groupWords({ label, words }: UnitGroup, { x, top, room, beside }: GroupPlace) {
  const width = beside?.words ?? room;
  const names = wrapped(label, width, LABEL.size, { face: "sansBold", lines: 2 });
  const lines = beside === null ? [words.join(", ")] : words;
  const numbers = lines.flatMap((line) => wrapped(line, width, WORDS.size));
  const middle = top + names.length * LABEL.leading;
  const texts = (texts: readonly string[], kind: string, from: number, leading: number) =>
    texts.map((text, index) =>
      textElement("text", { class: kind, x, y: from + BASELINE + index * leading }, text),
    );
  return {
    parts: [
      ...texts(names, "strong", top, LABEL.leading),
      ...texts(numbers, "small soft", middle, WORDS.leading),
    ],
    bottom: middle + numbers.length * WORDS.leading - 2,
  };
}
