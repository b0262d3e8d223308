import { group } from "d3";
import { picture, TEXT_SIZE, WIDTH, type Frame } from "./kit/frame.ts";
import { emptyElement, textElement } from "./kit/svg.ts";
import { clipped, textWidth, wrapped } from "./kit/text-width.ts";
import { hatching, toned, type Tone } from "./kit/tone.ts";
import { toneKey, type ToneMeaning } from "./kit/tone-key.ts";

/** One cell: its tone, and in a word or two what the tone says. */
export interface GridCell {
  readonly tone: Tone;
  readonly words: string;
}

/** One row: what it is about, what tells it from others of that name, and a cell for each column. */
export interface GridRow {
  readonly label: string;
  readonly detail: string;
  readonly cells: readonly GridCell[];
}

/** Rows by columns, every crossing in a tone. */
export interface Grid {
  readonly form: "grid";
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly key: readonly ToneMeaning[];
}

const ROW = 22;
const SIGN = 12;
const SMALL = 12;
const LINE = 16;
const LABELS = { wide: 174, narrow: 166 };

/** Where the cells stand. */
interface Layout {
  readonly left: number;
  /** From one column to the next. */
  readonly step: number;
  readonly top: number;
}

/** Draws the grid; on a phone numbers head the columns, and the key says which is which. Without rows: an empty string. */
export function grid({ columns, rows, key }: Grid, frame: Frame): string {
  if (rows.length === 0 || columns.length === 0) return "";
  const left = LABELS[frame.size];
  const step = (WIDTH[frame.size] - left) / columns.length;
  const isWide = frame.size === "wide";
  const meanings = toneKey(key, frame, 0);
  const names = isWide ? [] : numbersOf(columns);
  const heads = columns.map((column, index) =>
    isWide ? wrapped(column, step - 6, SMALL, { face: "sansBold" }) : [String(index + 1)],
  );
  const headTop = meanings.height + names.length * LINE + 10;
  const layout = { left, step, top: headTop + LINE * Math.max(...heads.map((lines) => lines.length)) + 2 };
  return picture(frame, layout.top + rows.length * ROW, [
    hatching(frame.id),
    ...meanings.parts,
    ...lines(names, 0, meanings.height + 4, "small"),
    ...heads.flatMap((words, index) => lines(words, left + index * step, headTop, "small strong")),
    ...rows.map((row, index) => rowLabel(row, layout.top + index * ROW, frame)),
    ...signs(rows, layout, frame.id),
    ...(isWide ? words(rows, layout) : []),
  ]);
}

/** The columns with their numbers, in lines for a phone. */
function numbersOf(columns: readonly string[]): readonly string[] {
  return wrapped(
    columns.map((column, index) => `${index + 1}\u00a0${column}`).join(" · "),
    WIDTH.narrow,
    SMALL,
  );
}

function lines(texts: readonly string[], x: number, top: number, style: string): string[] {
  return texts.map((text, index) =>
    textElement("text", { class: style, x, y: top + 12 + index * LINE }, text),
  );
}

function rowLabel({ label, detail }: GridRow, top: number, { size }: Frame): string {
  const room = LABELS[size] - 10;
  const name = clipped(label, room - textWidth(` ${detail}`, SMALL), TEXT_SIZE);
  const x = textWidth(`${name} `, TEXT_SIZE);
  return [
    emptyElement("path", { class: "grid", d: `M0 ${top}H${WIDTH[size]}` }),
    textElement("text", { x: 0, y: top + 15 }, name),
    ...(detail === "" ? [] : [textElement("text", { class: "small soft", x, y: top + 15 }, detail)]),
  ].join("\n");
}

/** The signs of all cells, those of a tone in one path. */
function signs(rows: readonly GridRow[], { left, step, top }: Layout, drawing: string): string[] {
  const squares = rows.flatMap(({ cells }, row) =>
    cells.map(({ tone }, column) => {
      const [x, y] = [Math.round(left + column * step) + 0.5, top + row * ROW + 4.5];
      return { tone, d: `M${x} ${y}H${x + SIGN}V${y + SIGN}H${x}Z` };
    }),
  );
  return [...group(squares, ({ tone }) => tone)].map(([tone, of]) =>
    emptyElement("path", { ...toned(tone, drawing), d: of.map(({ d }) => d).join("") }),
  );
}

function words(rows: readonly GridRow[], { left, step, top }: Layout): string[] {
  const room = step - SIGN - 8;
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ words: text }, column) =>
      textElement(
        "text",
        { class: "small", x: Math.round(left + column * step) + SIGN + 5, y: top + row * ROW + 15 },
        clipped(text, room, SMALL),
      ),
    ),
  );
}
