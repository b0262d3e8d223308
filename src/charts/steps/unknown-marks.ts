import { TEXT_SIZE } from "../kit/frame.ts";
import { emptyElement, textElement } from "../kit/svg.ts";
import { textWidth } from "../kit/text-width.ts";
import { spanBetween, type TimeScale } from "../kit/time-axis.ts";

/** Something that happened, of which the number is not known. */
export interface UnknownStep {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** The height of the lane in which such marks stand. */
export const UNKNOWN_LANE = 22;

const MARK = { width: 14, height: 14, gap: 5 };

/** Draws a question mark for each where its time is, below a height, with its words where there is room before the next. */
export function unknownMarks(
  unknown: readonly UnknownStep[],
  scale: TimeScale,
  top: number,
): readonly string[] {
  const [start = 0, end = 0] = scale.range();
  const places = unknown
    .map(({ from, to, words }) => ({ span: spanBetween(from, to), words }))
    .sort((a, b) => a.span.from.getTime() - b.span.from.getTime())
    .map(({ span, words }) => {
      const middle = (scale(span.from) + scale(span.to)) / 2;
      return { words, left: Math.max(start, Math.min(middle - MARK.width / 2, end - MARK.width)) };
    });
  let free = start;
  return places.flatMap(({ words, left: wanted }, index) => {
    const left = Math.min(Math.max(wanted, free), end - MARK.width);
    const right = left + MARK.width;
    const next = places[index + 1]?.left ?? end;
    const width = textWidth(words, TEXT_SIZE - 1);
    const after = right + MARK.gap + width <= next - MARK.gap;
    const before = !after && left - MARK.gap - width >= free;
    free = after ? right + 2 * MARK.gap + width : right + 2;
    const label = { y: top + 15, class: after ? "small soft" : "small soft end" };
    return [
      emptyElement("rect", {
        class: "tone-unknown",
        x: left,
        y: top + 4,
        width: MARK.width,
        height: MARK.height,
      }),
      textElement("text", { class: "small strong middle", x: left + MARK.width / 2, y: top + 15 }, "?"),
      ...(after ? [textElement("text", { ...label, x: right + MARK.gap }, words)] : []),
      ...(before ? [textElement("text", { ...label, x: left - MARK.gap }, words)] : []),
    ];
  });
}
