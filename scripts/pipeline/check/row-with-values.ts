import type { Cell } from "../read/cell.ts";
import type { RawRow } from "../read/sheet.ts";
import { BrokenColumns } from "./broken-columns.ts";
import type { CheckedRow } from "./checked.ts";

/** A row with its typed values; text and places are those of the row as it was read. */
export class RowWithValues implements CheckedRow {
  readonly file: string;
  readonly key: string;
  readonly values: Record<string, unknown>;
  readonly broken = new BrokenColumns();
  readonly #raw: RawRow;

  /** @param values are filled in by the check */
  constructor(file: string, key: string, raw: RawRow, values: Record<string, unknown>) {
    this.file = file;
    this.key = key;
    this.values = values;
    this.#raw = raw;
  }

  get line(): number {
    return this.#raw.line;
  }

  get sound(): boolean {
    return this.#raw.sound;
  }

  get cells(): Readonly<Record<string, Cell>> {
    return this.#raw.cells;
  }

  text(column: string): string | undefined {
    return this.#raw.text(column);
  }
}
