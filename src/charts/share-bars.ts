import { max, scaleLinear } from "d3";
import { picture, TEXT_SIZE, WIDTH, type Frame } from "./kit/frame.ts";
import { END_ROOM, openEnd, type OpenEnd } from "./kit/open-end.ts";
import { decimal, emptyElement, textElement } from "./kit/svg.ts";
import { textWidth, wrapped } from "./kit/text-width.ts";
import { toneKey } from "./kit/tone-key.ts";
import type { Tone } from "./kit/tone.ts";

/** One whole and the part of it that is somebody's share. */
export interface ShareBar {
  readonly label: string;
  /** The language of the label where it is not that of the other words. */
  readonly language?: string;
  /** The numbers in words, with their qualifiers, or that they are not known. */
  readonly words: string;
  /** The length of the bar; `null` where it is not known. */
  readonly whole: number | null;
  /** The filled part, from the left; `null` where it is not known. */
  readonly share: number | null;
  /** Whether the rest of the whole is unknown too, and not only somebody else’s. */
  readonly restUnknown?: boolean;
  /** On which side of the end of the bar the true number may lie. */
  readonly end?: OpenEnd;
}

/** What the three ways of filling mean. */
interface ShareWords {
  readonly share: string;
  readonly rest: string;
  readonly unknown: string;
}

/** Bars that start at zero: the share solid, the rest of the whole in outline, what is not known in broken outline. */
export interface ShareBars {
  readonly form: "share-bars";
  readonly bars: readonly ShareBar[];
  readonly words: ShareWords;
}

type Part = keyof ShareWords;

/** A stretch of a bar, in the numbers of the rows. */
interface Stretch {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

const TONES: Readonly<Record<Part, Tone>> = { share: "full", rest: "light", unknown: "unknown" };

/** The solid part is drawn last, so that its edge lies above the outline. */
const PARTS: readonly Part[] = ["unknown", "rest", "share"];
const LINE = 17;
const BAR = 12;
const GAP = { words: 16, bar: 5, row: 14, key: 2 };

/** Draws each bar below its name and its numbers, and a key. Without any bar to draw: an empty string. */
export function shareBars({ bars, words }: ShareBars, frame: Frame): string {
  const longest = max(bars, lengthOf);
  if (longest === undefined) return "";
  const room = WIDTH[frame.size];
  const open = bars.some(({ end = "exact" }) => end !== "exact");
  const x = scaleLinear([0, Math.max(longest, 1)], [1, room - (open ? END_ROOM : 1)]);
  const parts: string[] = [];
  const outlines: Record<Part, string[]> = { share: [], rest: [], unknown: [] };
  let y = 0;
  for (const bar of bars) {
    const head = headLines(bar, y, room);
    parts.push(...head.parts);
    y += head.height;
    const length = lengthOf(bar);
    if (length !== null) {
      y += GAP.bar;
      for (const { part, from, to } of stretchesOf(bar)) outlines[part].push(outline(x(from), y, x(to)));
      parts.push(...openEnd(bar.end ?? "exact", x(length), y + BAR / 2));
      y += BAR;
    }
    y += GAP.row;
  }
  const drawn = PARTS.filter((part) => outlines[part].length > 0);
  for (const part of drawn)
    parts.push(emptyElement("path", { class: `tone-${TONES[part]}`, d: outlines[part].join("") }));
  const meanings = drawn.map((part) => ({ tone: TONES[part], words: words[part] })).reverse();
  const key = toneKey(meanings, frame, y + GAP.key);
  return picture(frame, y + GAP.key + key.height, [...parts, ...key.parts]);
}

function lengthOf({ whole, share }: ShareBar): number | null {
  return whole === null || share === null ? (whole ?? share) : Math.max(whole, share);
}

function stretchesOf({ whole, share, restUnknown = false }: ShareBar): readonly Stretch[] {
  const known: Stretch[] = share === null ? [] : [{ part: "share", from: 0, to: share }];
  if (whole === null || (share !== null && share >= whole)) return known;
  const rest = share === null || restUnknown ? "unknown" : "rest";
  return [...known, { part: rest, from: share ?? 0, to: whole }];
}

function outline(left: number, top: number, right: number): string {
  return `M${decimal(left)} ${top}H${decimal(right)}V${top + BAR}H${decimal(left)}Z`;
}

/** Name and numbers on one line where both have room, else below each other. */
function headLines(
  { label, language, words }: ShareBar,
  top: number,
  room: number,
): { readonly parts: readonly string[]; readonly height: number } {
  const baseline = (line: number) => top + 13 + line * LINE;
  const name = (line: number) => ({ class: "strong", lang: language, x: 0, y: baseline(line) });
  const width = textWidth(label, TEXT_SIZE, "sansBold") + GAP.words + textWidth(words, TEXT_SIZE);
  if (width <= room)
    return {
      parts: [
        textElement("text", name(0), label),
        textElement("text", { class: "end", x: room, y: baseline(0) }, words),
      ],
      height: LINE,
    };
  const names = wrapped(label, room, TEXT_SIZE, { face: "sansBold", lines: 2 });
  const numbers = wrapped(words, room, TEXT_SIZE, { lines: 3 });
  return {
    parts: [
      ...names.map((line, index) => textElement("text", name(index), line)),
      ...numbers.map((line, index) => textElement("text", { x: 0, y: baseline(names.length + index) }, line)),
    ],
    height: (names.length + numbers.length) * LINE,
  };
}
