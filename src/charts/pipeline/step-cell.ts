import { TEXT_SIZE } from "../kit/frame.ts";
import { openEnd } from "../kit/open-end.ts";
import { emptyElement, textElement } from "../kit/svg.ts";
import { wrapped } from "../kit/text-width.ts";
import { toned } from "../kit/tone.ts";
import type { PipelineStep } from "../pipeline.ts";

/** From a number to a length. */
type Scale = (value: number) => number;

/** Where a step is drawn, and how large. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly scale: Scale;
  readonly id: string;
  readonly large: boolean;
}

/** The box of a step without a number, in proportion to nothing. */
const BOX = 30;

/** Room for the mark of a number that is not known, also in a box narrower than it. */
const QUESTION_MARK = 8;
const LEADING = { words: 17, note: 15 };

/** The bar of a step, and below it its words and notes. */
export function stepCell(step: PipelineStep, place: CellPlace) {
  const { x, y, room, large } = place;
  const bar = large ? 30 : 15;
  const parts = barOf(step, place, bar);
  let bottom = y + bar + 2;
  const { style, size, leading } = setting(step, large);
  for (const line of wrapped(step.words, room, size ?? TEXT_SIZE, { face: large ? "sansBold" : "sans" })) {
    bottom += leading;
    parts.push(textElement("text", { class: style, "font-size": size, x, y: bottom - 3 }, line));
  }
  for (const line of step.notes.flatMap((note) => wrapped(note, room, 12))) {
    bottom += LEADING.note;
    parts.push(textElement("text", { class: "small soft", x, y: bottom - 3 }, line));
  }
  return { parts, height: bottom - y };
}

/** How the words of a step are set: a number large where there is room. */
function setting({ value }: PipelineStep, large: boolean) {
  if (large && value !== null) return { style: "strong number", size: 20, leading: 25 };
  return { style: large ? "strong" : undefined, size: undefined, leading: LEADING.words };
}

function barOf({ value, whole, end, tone, taken }: PipelineStep, place: CellPlace, height: number): string[] {
  const { x, y, scale, id } = place;
  const rectangle = (of: typeof tone, from: number, to: number) =>
    emptyElement("rect", {
      ...toned(of, id),
      x: x + 1 + from,
      y: y + 1,
      width: to - from,
      height: height - 2,
    });
  const number = value === null || value === 0 ? null : scale(value);
  const rest = whole === null || whole <= (value ?? 0) ? null : scale(whole);
  if (number !== null)
    return [
      ...(rest === null ? [] : [rectangle("unknown", number, rest)]),
      rectangle(tone, 0, number),
      ...(rest === null ? openEnd(end, x + 1 + number, y + height / 2) : []),
    ];
  const width = rest ?? BOX;
  const mark = textElement(
    "text",
    {
      class: "strong soft middle",
      x: x + 1 + Math.max(Math.min(width, BOX) / 2, QUESTION_MARK / 2),
      y: y + height / 2 + 4.5,
    },
    "?",
  );
  return [rectangle("unknown", 0, width), ...(taken ? [mark] : [])];
}
