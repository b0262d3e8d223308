import { max, scaleLinear } from "d3";
import { picture, WIDTH, type Frame } from "./kit/frame.ts";
import { END_ROOM, type OpenEnd } from "./kit/open-end.ts";
import { emptyElement } from "./kit/svg.ts";
import { hatching, type Tone } from "./kit/tone.ts";
import { pipelineKey } from "./pipeline/key.ts";
import { columns, GAP, HEAD_COLUMN, headLine, stack } from "./pipeline/layout.ts";

/** How one row stands at one step. */
export interface PipelineStep {
  /** The number with its qualifier, or in words why there is none. */
  readonly words: string;
  /** Lines below the words: when, and what is not known. */
  readonly notes: readonly string[];
  /** The number; `null` where there is none. Never drawn as zero. */
  readonly value: number | null;
  readonly end: OpenEnd;
  readonly tone: Tone;
  /** Up to where the rest is drawn in a broken outline; `null` where there is no rest. */
  readonly whole: number | null;
  /** Whether the step is known to have been taken: without a number it then has a question mark. */
  readonly taken: boolean;
}

/** One row: its steps in the order of the heads. */
export interface PipelineRow {
  /** Empty where there is only one row, which is then drawn large. */
  readonly label: string;
  /** The language of the label where it is not that of the other words. */
  readonly language?: string;
  /** What else is known of the row as a whole. */
  readonly note: string | null;
  readonly steps: readonly PipelineStep[];
}

/** The words of the key of several rows. */
export interface PipelineWords {
  /** What a broken outline means. */
  readonly broken: string;
  /** What the arrows at the ends of bars mean. */
  readonly ends: Readonly<Record<Exclude<OpenEnd, "exact">, string>>;
}

/** How far each row got, step by step, all numbers on one scale from zero. */
export interface Pipeline {
  readonly form: "pipeline";
  readonly words: PipelineWords;
  readonly heads: readonly string[];
  readonly rows: readonly PipelineRow[];
}

const HEAD_HEIGHT = 26;
const ROW_GAP = 14;

/** Steps side by side where there is room, one below the other on a phone. Without rows: an empty string. */
export function pipeline({ heads, rows, words }: Pipeline, frame: Frame): string {
  if (rows.length === 0 || heads.length === 0) return "";
  const isWide = frame.size === "wide";
  const room = isWide ? (WIDTH.wide + GAP) / heads.length - GAP : WIDTH.narrow - HEAD_COLUMN;
  const steps = rows.flatMap((row) => row.steps);
  const largest = max(steps, ({ value, whole }) => Math.max(value ?? 0, whole ?? 0)) ?? 0;
  const scale = scaleLinear([0, Math.max(largest, 1)], [0, room - END_ROOM - 2]);
  const parts: string[] = steps.some(({ tone }) => tone === "part") ? [hatching(frame.id)] : [];
  if (isWide) parts.push(...headLine(heads, room));
  let y = isWide ? HEAD_HEIGHT : 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0) {
      parts.push(emptyElement("path", { class: "grid", d: `M0,${y}H${WIDTH[frame.size]}` }));
      y += ROW_GAP;
    }
    const place = { top: y, room, scale, id: frame.id };
    const drawn = isWide ? columns(row, place) : stack(row, heads, place);
    parts.push(...drawn.parts);
    y += drawn.height + ROW_GAP;
  }
  if (rows.length === 1) return picture(frame, y, parts);
  const key = pipelineKey(steps, words, frame, y);
  return picture(frame, y + key.height + 8, [...parts, ...key.parts]);
}
