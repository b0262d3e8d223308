import { textElement } from "../kit/svg.ts";
import type { FittedText } from "./fitted.ts";

/** Lines set one below the other, and where the last of them ends. */
export interface SetLines {
  readonly drawn: readonly string[];
  readonly bottom: number;
}

/** Sets lines from a top edge down; `leading` is the height of a line as a part of its size. */
export function setLines(
  { size, lines }: FittedText,
  {
    name,
    x,
    top,
    leading,
  }: { readonly name: string; readonly x: number; readonly top: number; readonly leading: number },
): SetLines {
  const step = size * leading;
  return {
    drawn: lines.map((line, index) =>
      textElement("text", { class: name, x, y: top + index * step + size, "font-size": size }, line),
    ),
    bottom: top + lines.length * step,
  };
}
