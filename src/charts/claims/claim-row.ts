import type { ScaleLinear } from "d3";
import { TEXT_SIZE, WIDTH, type Frame } from "../kit/frame.ts";
import { openEnd } from "../kit/open-end.ts";
import { decimal, emptyElement, textElement } from "../kit/svg.ts";
import { textWidth, wrapped } from "../kit/text-width.ts";
import { toned, type Tone } from "../kit/tone.ts";
import type { Claim, ClaimMark } from "../claims.ts";

/** Where the rows of a group are drawn. */
export interface ClaimPlace {
  readonly x: ScaleLinear<number, number>;
  /** Where the bars begin: right of the words, or below them. */
  readonly left: number;
  readonly frame: Frame;
  /** The number in use, which every row shows as a line; `null` where there is nothing to compare. */
  readonly guide: number | null;
}

const TONES: Record<ClaimMark, Tone> = { used: "full", differs: "light", earlier: "part" };
const BAR = 12;
const INDENT = 17;
const LEADING = 15;
const GAP = 16;

/** A number in words with its mark and those who give it, and its bar. */
export function claimRow(claim: Claim, top: number, place: ClaimPlace) {
  const { left, frame } = place;
  const beside = left > 0;
  const room = (beside ? left - 24 : WIDTH[frame.size]) - INDENT;
  const strong = claim.mark === "used" ? "sansBold" : "sans";
  const lines = claim.notes.flatMap((note) => wrapped(note, room, 12));
  const words = [
    markShape(claim.mark, 6, top + 8),
    textElement(
      "text",
      { class: strong === "sansBold" ? "strong" : undefined, x: INDENT, y: top + 12.5 },
      claim.words,
    ),
    textElement(
      "text",
      { class: "soft", x: INDENT + textWidth(claim.words, TEXT_SIZE, strong) + 8, y: top + 12.5 },
      claim.tag,
    ),
    ...lines.map((line, index) =>
      textElement("text", { class: "small soft", x: INDENT, y: top + 12 + (index + 1) * LEADING }, line),
    ),
  ];
  const textHeight = 17 + lines.length * LEADING;
  const barTop = beside ? top + 2 : top + textHeight + 4;
  const height = (beside ? textHeight : textHeight + 4 + BAR) + GAP;
  const line = beside ? [top, top + height] : [barTop - 3, barTop + BAR + 3];
  return { parts: [...words, ...guideLine(place, line), ...barOf(claim, barTop, place)], height };
}

function guideLine({ guide, x }: ClaimPlace, [from = 0, to = 0]: readonly number[]): string[] {
  if (guide === null) return [];
  return [emptyElement("path", { class: "axis", d: `M${decimal(x(guide))},${from}V${to}` })];
}

function barOf({ value, mark, end }: Claim, top: number, { x, left, frame }: ClaimPlace): string[] {
  if (value === 0) return [];
  const shape = { x: left + 1, y: top, width: x(value) - left - 1, height: BAR };
  return [
    emptyElement("rect", { ...toned(TONES[mark], frame.id), ...shape }),
    ...openEnd(end, x(value), top + BAR / 2),
  ];
}

/** The shape that tells the marks apart without a word: a full disc, a half disc, a struck ring. */
function markShape(mark: ClaimMark, cx: number, cy: number): string {
  const ring = `M${cx - 5},${cy}A5,5 0 1 1 ${cx + 5},${cy}A5,5 0 1 1 ${cx - 5},${cy}Z`;
  if (mark === "used") return emptyElement("path", { class: "dot", d: ring });
  const half = `M${cx},${cy - 5}V${cy + 5}M${cx - 2},${cy - 4.5}V${cy + 4.5}M${cx - 4},${cy - 3}V${cy + 3}`;
  const stroke = `M${cx - 3.5},${cy + 3.5}L${cx + 3.5},${cy - 3.5}`;
  return emptyElement("path", {
    class: "axis",
    fill: "none",
    d: ring + (mark === "differs" ? half : stroke),
  });
}
