import type { Frame } from "../kit/frame.ts";
import { END_ROOM, openEnd, type OpenEnd } from "../kit/open-end.ts";
import { textElement } from "../kit/svg.ts";
import { textWidth } from "../kit/text-width.ts";
import { toneKey, type KeyDrawing } from "../kit/tone-key.ts";
import type { PipelineStep, PipelineWords } from "../pipeline.ts";

const ENDS: readonly Exclude<OpenEnd, "exact">[] = ["or-more", "or-fewer", "about"];

/** What broken outlines and arrows mean, where there are any. */
export function pipelineKey(
  steps: readonly PipelineStep[],
  { broken, ends: meanings }: PipelineWords,
  frame: Frame,
  top: number,
): KeyDrawing {
  const isBroken = steps.some(
    ({ value, whole, tone }) => value === null || value === 0 || tone === "unknown" || (whole ?? 0) > value,
  );
  const outline = toneKey(isBroken ? [{ tone: "unknown", words: broken }] : [], frame, top);
  const ends = ENDS.filter((end) => steps.some((step) => isOpen(step) && step.end === end));
  let x = 0;
  const y = top + outline.height + (outline.height > 0 ? 4 : 0);
  const parts = ends.flatMap((end) => {
    const words = meanings[end];
    const drawn = [
      ...openEnd(end, x - 3, y + 8),
      textElement("text", { class: "small", x: x + END_ROOM, y: y + 12 }, words),
    ];
    x += END_ROOM + textWidth(words, 12) + 20;
    return drawn;
  });
  return {
    parts: [...outline.parts, ...parts],
    height: ends.length === 0 ? outline.height : y - top + 18,
  };
}

/** Whether a bar has an arrow: a rest in broken outline says already that there may be more. */
function isOpen({ value, whole }: PipelineStep): boolean {
  return value !== null && value > 0 && (whole === null || whole <= value);
}
