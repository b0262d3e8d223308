import { sum } from "d3";
import { TEXT_SIZE, WIDTH } from "../kit/frame.ts";
import { emptyElement, textElement } from "../kit/svg.ts";
import { textWidth, wrapped } from "../kit/text-width.ts";
import type { PipelineRow } from "../pipeline.ts";
import { stepCell, type CellPlace } from "./step-cell.ts";

/** Between two steps side by side. */
export const GAP = 22;

/** The names of the steps where they stand one below the other. */
export const HEAD_COLUMN = 78;

/** Where a row is drawn; the room is that of one step. */
export interface RowPlace extends Pick<CellPlace, "room" | "scale" | "id"> {
  readonly top: number;
}

/** A part of a picture with its height. */
export interface RowDrawing {
  readonly parts: readonly string[];
  readonly height: number;
}

const LEADING = { label: 17, note: 16 };

/** The names of the steps side by side, an arrow from each to the next. */
export function headLine(heads: readonly string[], room: number): string[] {
  return heads.flatMap((head, index) => {
    const x = index * (room + GAP);
    const text = textElement("text", { class: "strong", x, y: 12 }, head);
    if (index === heads.length - 1) return [text];
    const from = Math.ceil(x + textWidth(head, TEXT_SIZE, "sansBold") + 10);
    const to = Math.floor(x + room + GAP - 8);
    const d = `M${from},8H${to}M${to - 5},4L${to},8L${to - 5},12`;
    return [text, emptyElement("path", { class: "grid", fill: "none", d })];
  });
}

/** A row with its steps side by side. */
export function columns(row: PipelineRow, { top, ...place }: RowPlace): RowDrawing {
  const label = labelOf(row, top, WIDTH.wide);
  const y = top + label.height;
  const cells = row.steps.map((step, index) =>
    stepCell(step, { ...place, x: index * (place.room + GAP), y, large: row.label === "" }),
  );
  return {
    parts: [...label.parts, ...cells.flatMap((cell) => cell.parts)],
    height: label.height + Math.max(0, ...cells.map((cell) => cell.height)),
  };
}

/** A row with its steps one below the other, the name of each beside it. */
export function stack(row: PipelineRow, heads: readonly string[], { top, ...place }: RowPlace): RowDrawing {
  const label = labelOf(row, top, WIDTH.narrow);
  const heights = [label.height];
  const parts = [...label.parts];
  const style = row.label === "" ? "strong" : "soft";
  for (const [index, step] of row.steps.entries()) {
    const y = top + sum(heights);
    const cell = stepCell(step, { ...place, x: HEAD_COLUMN, y, large: row.label === "" });
    const lines = wrapped(heads[index] ?? "", HEAD_COLUMN - 6, TEXT_SIZE, { face: "sansBold", lines: 3 });
    parts.push(
      ...lines.map((line, place) =>
        textElement("text", { class: style, x: 0, y: y + 12 + place * LEADING.label }, line),
      ),
      ...cell.parts,
    );
    heights.push(cell.height + 10);
  }
  return { parts, height: sum(heights) - 10 };
}

function labelOf({ label, language, note }: PipelineRow, top: number, room: number): RowDrawing {
  const labels = label === "" ? [] : wrapped(label, room, TEXT_SIZE, { face: "sansBold", lines: 2 });
  const notes = note === null ? [] : wrapped(note, room, 12);
  const below = labels.length * LEADING.label;
  const height = below + notes.length * LEADING.note;
  return {
    parts: [
      ...labels.map((line, index) =>
        textElement(
          "text",
          { class: "strong", lang: language, x: 0, y: top + 12 + index * LEADING.label },
          line,
        ),
      ),
      ...notes.map((line, index) =>
        textElement("text", { class: "small soft", x: 0, y: top + below + 11 + index * LEADING.note }, line),
      ),
    ],
    height: height === 0 ? 0 : height + 5,
  };
}
