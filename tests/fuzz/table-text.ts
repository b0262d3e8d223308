import Papa from "papaparse";
import { textOf } from "../pipeline/source-in-memory.ts";
import type { SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";

/** Where a cell begins and ends in a file, as an editor counts: lines and characters from 1. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
}

/** A table as cells, the header first. */
export type Cells = readonly (readonly string[])[];

/** The cells of a table of a dataset, read by another parser than the pipeline's own rules. */
export function cellsOf(source: SourceFolder, table: string): Cells {
  return Papa.parse<string[]>(textOf(source, `tables/${table}.csv`), { skipEmptyLines: true }).data;
}

/** How a cell is written; a cell that needs no quotation marks may have them all the same. */
export type Writer = (cell: string, row: number, column: number) => string;

/** A cell with quotation marks where it needs them, and nowhere else. */
export const plainly: Writer = (cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table as text, and where each of its cells stands. */
export function written(
  cells: Cells,
  write: Writer = plainly,
): { readonly text: string; readonly spans: Span[][] } {
  let line = 1;
  const lines: string[] = [];
  const spans = cells.map((row, rowIndex) => {
    let column = 1;
    const texts: string[] = [];
    const ofRow = row.map((cell, columnIndex) => {
      const text = write(cell, rowIndex, columnIndex);
      texts.push(text);
      const parts = text.split("\n");
      const span = { line, column, lastLine: line + parts.length - 1 };
      line = span.lastLine;
      const length = Array.from(parts.at(-1) ?? "").length;
      column = (parts.length > 1 ? 1 : column) + length + 1;
      return span;
    });
    lines.push(texts.join(","));
    line += 1;
    return ofRow;
  });
  return { text: `${lines.join("\n")}\n`, spans };
}
