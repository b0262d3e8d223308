import type { Cell } from "../read/cell.ts";
import type { RawRow, RawRows } from "../read/sheet.ts";
import type { CheckedRow } from "./checked.ts";

/** The text of a cell with this value; `null` where the value does not tell it. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return Array.isArray(value) && value.length > 0 ? value.join(";") : null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What the rows of a sheet share. */
export interface SheetOfRows {
  readonly file: string;
  /** The columns of the key. */
  readonly key: readonly string[];
}

/** A row with its typed values; places, and the texts of broken cells, are found in the file as it was read. */
export class RowWithValues implements CheckedRow {
  readonly values: Record<string, unknown>;
  readonly sound: boolean;
  readonly #sheet: SheetOfRows;
  readonly #rows: RawRows;
  readonly #number: number;
  /** Hardly any row has a broken column: nothing is kept until there is one. */
  #broken: Set<string> | null = null;

  /** @param values are filled in by the check */
  constructor(sheet: SheetOfRows, raw: RawRow, values: Record<string, unknown>) {
    this.#sheet = sheet;
    this.values = values;
    this.sound = raw.sound;
    this.#rows = raw.rows;
    this.#number = raw.number;
  }

  get file(): string {
    return this.#sheet.file;
  }

  get key(): string {
    const [first = "", ...others] = this.#sheet.key;
    return others.reduce((key, name) => `${key}/${this.text(name) ?? ""}`, this.text(first) ?? "");
  }

  get line(): number {
    return this.#rows.lineOf(this.#number);
  }

  get cells(): Readonly<Record<string, Cell>> {
    return this.#rows.cellsOf(this.#number);
  }

  get broken(): ReadonlySet<string> {
    return this.#broken ?? NOTHING;
  }

  breakColumn(column: string): void {
    (this.#broken ??= new Set()).add(column);
  }

  text(column: string): string | undefined {
    const value = this.values[column];
    const text = textOf(value);
    if (text !== null) return text;
    return value === undefined || this.broken.has(column) ? this.#rows.textOf(this.#number, column) : "";
  }
}
