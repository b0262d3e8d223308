import type { Cell } from "../read/cell.ts";
import type { RawRow } from "../read/sheet.ts";
import { BrokenColumns } from "./broken-columns.ts";
import type { CheckedRow } from "./checked.ts";

/** The text of a cell with this value; `null` where the value does not tell it. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return Array.isArray(value) && value.length > 0 ? value.join(";") : null;
}

/** A row with its typed values; places, and the texts of broken cells, are those of the row as it was read. */
export class RowWithValues implements CheckedRow {
  readonly file: string;
  readonly values: Record<string, unknown>;
  readonly broken = new BrokenColumns();
  readonly #key: readonly string[];
  readonly #raw: RawRow;

  /**
   * @param key the columns of the key
   * @param values are filled in by the check
   */
  constructor(file: string, key: readonly string[], raw: RawRow, values: Record<string, unknown>) {
    this.file = file;
    this.#key = key;
    this.values = values;
    this.#raw = raw;
  }

  get key(): string {
    return this.#key.map((name) => this.text(name) ?? "").join("/");
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
    const value = this.values[column];
    const text = textOf(value);
    if (text !== null) return text;
    return value === undefined || this.broken.size > 0 ? this.#raw.text(column) : "";
  }
}
