import type { InputPlace, Problem } from "./problem.ts";

/** One row of an input file. */
export interface InputRow {
  /** Its number among the rows below or above the header, from 1: what is recorded as its provenance. */
  readonly number: number;
  /** The texts by column, as they stand in the file. */
  readonly cells: Readonly<Record<string, string>>;
  /** The place of a cell, or of the row where the column is not there. */
  readonly placeOf: (column?: string) => InputPlace;
}

/** An input file, read. */
export interface Input {
  readonly columns: readonly string[];
  /** The place of a column's name, or of the header where it has none. */
  readonly headerPlaceOf: (column?: string) => InputPlace;
  readonly rows: readonly InputRow[];
  readonly problems: readonly Problem[];
}

/** One line of a file before its header is known. */
export interface RawLine {
  readonly line: number;
  readonly texts: readonly string[];
  /** Where each text stands; a column counts characters, or cells in a workbook. */
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

/** A file of which nothing can be read. */
export function unreadable(problem: Problem): Input {
  const { file, line, column } = problem;
  return { columns: [], headerPlaceOf: () => ({ file, line, column }), rows: [], problems: [problem] };
}
