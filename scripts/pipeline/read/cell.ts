import { placeAfter, type TextPlace } from "./line-index.ts";

/** The text of one cell and where it starts. */
export interface Cell {
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column of the cell's first character (its quotation mark, if it has one), in characters, from 1. */
  readonly column: number;
  /** The cell as it stands in the file, quotation marks included. */
  readonly raw: string;
}

function indexInRaw(raw: string, index: number): number {
  if (!raw.startsWith('"')) return index;
  let at = 1;
  for (let seen = 0; seen < index; seen += 1) at += raw[at] === '"' ? 2 : 1;
  return at;
}

/** Line and column of the character at `index` of a cell's text. */
export function placeWithin(cell: Cell, index: number): TextPlace {
  const { line, column } = placeAfter(cell.raw.slice(0, indexInRaw(cell.raw, index)));
  return { line: cell.line + line - 1, column: line === 1 ? cell.column + column - 1 : column };
}
