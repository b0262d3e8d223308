import type { Column, ColumnKind } from "../../../src/model/column.ts";
import { cellValue, type CellValue } from "./cell-value.ts";

/** The kinds of columns in which the same texts stand again and again. */
const RECURRING: ReadonlySet<ColumnKind> = new Set(["code", "date", "integer", "reference", "references"]);

/** Reads the cells of a sheet. A text that recurs in a column is checked once, and its value kept once for all rows. */
export class CellReader {
  readonly #known = new Map<string, Map<string, CellValue>>();

  /** Reads a cell as its column says: see `cellValue`. */
  read(name: string, column: Column, text: string): CellValue {
    if (!RECURRING.has(column.kind)) return cellValue(name, column, text);
    const known = this.#ofColumn(name);
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = cellValue(name, column, text);
    known.set(text, read);
    return read;
  }

  #ofColumn(name: string): Map<string, CellValue> {
    const known = this.#known.get(name) ?? new Map<string, CellValue>();
    if (known.size === 0) this.#known.set(name, known);
    return known;
  }
}
