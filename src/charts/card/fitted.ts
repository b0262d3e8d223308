import { textWidth, wrapped, type Face } from "../kit/text-width.ts";

/** A text in lines at the size at which it fits. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text: its width, and the most lines at each size. */
export interface Room {
  readonly width: number;
  /** The sizes to try, the best first; the last is taken where none fits. */
  readonly sizes: readonly number[];
  /** How many lines there may be at a size. */
  readonly lines: (size: number) => number;
  readonly face: Face;
}

/** The text at the first size at which all of it fits; past the last size it ends with an ellipsis after a whole word. */
export function fitted(text: string, { width, sizes, lines: most, face }: Room): FittedText {
  for (const size of sizes) {
    const lines = wrapped(text, width, size, { face });
    if (lines.length <= most(size) && !lines.some((line) => isCut(line, text))) return { size, lines };
  }
  const size = sizes.at(-1) ?? 0;
  return { size, lines: ended(wrapped(text, width, size, { face }), most(size), width, size, face) };
}

/** Whether a line lost letters: a single word that is wider than the room. */
function isCut(line: string, text: string): boolean {
  return line.endsWith("…") && !text.includes(line);
}

/** The first lines of a text; where that is not all, the last ends with an ellipsis after a whole word. */
export function ended(
  lines: readonly string[],
  most: number,
  width: number,
  size: number,
  face: Face,
): readonly string[] {
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? "").split(" ");
  const withEllipsis = () => `${words.join(" ").replace(/[\s,;:.]+$/, "")}…`;
  while (words.length > 1 && textWidth(withEllipsis(), size, face) > width) words.pop();
  return [...lines.slice(0, most - 1), withEllipsis()];
}
