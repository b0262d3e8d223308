import { TEXT_SIZE } from "../kit/frame.ts";
import { textElement } from "../kit/svg.ts";
import { textWidth, wrapped } from "../kit/text-width.ts";

/** What is written at the end of a line. */
export interface LineEnd {
  /** The number in words, with its qualifier. */
  readonly amount: string;
  readonly name: string;
  /** What is not in the line. */
  readonly rest?: string;
}

/** Words in lines, strong or soft. */
interface EndLine {
  readonly words: string;
  readonly tone: "strong" | "" | "soft";
}

const LEADING = 16;

/** The words of an end, in lines no wider than the room. */
function linesOf({ amount, name, rest }: LineEnd, room: number): readonly EndLine[] {
  return [
    ...wrapped(amount, room, TEXT_SIZE, { face: "sansBold" }).map((words) => ({
      words,
      tone: "strong" as const,
    })),
    ...wrapped(name, room, TEXT_SIZE).map((words) => ({ words, tone: "" as const })),
    ...(rest === undefined ? [] : wrapped(rest, room, TEXT_SIZE)).map((words) => ({
      words,
      tone: "soft" as const,
    })),
  ];
}

/** The room that the words of several ends take. */
export function roomOfEnds(ends: readonly LineEnd[], most: number): number {
  const widths = ends
    .flatMap((end) => linesOf(end, most))
    .map(({ words, tone }) => textWidth(words, TEXT_SIZE, tone === "strong" ? "sansBold" : "sans"));
  return Math.ceil(Math.max(0, ...widths));
}

/**
 * Draws the words of two ends beside their heights, the whole above the part and not into each other, and not below
 * the ground.
 */
export function drawnEnds(
  ends: { readonly whole: LineEnd; readonly part: LineEnd },
  heights: { readonly whole: number; readonly part: number; readonly ground: number },
  { x, room }: { readonly x: number; readonly room: number },
): { readonly parts: readonly string[]; readonly top: number } {
  const [whole, part] = [linesOf(ends.whole, room), linesOf(ends.part, room)];
  const partTop = Math.min(heights.part - LEADING / 2, heights.ground - part.length * LEADING + 2);
  const wholeTop = Math.min(heights.whole - LEADING / 2, partTop - whole.length * LEADING - 4);
  const block = (lines: readonly EndLine[], top: number) =>
    lines.map(({ words, tone }, index) =>
      textElement("text", { class: tone === "" ? undefined : tone, x, y: top + 12 + index * LEADING }, words),
    );
  return { parts: [...block(whole, wholeTop), ...block(part, partTop)], top: Math.min(0, wholeTop) };
}
