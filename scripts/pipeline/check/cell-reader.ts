import type { Column, ColumnKind } from "../../../src/model/column.ts";
import { cellValue, type CellValue } from "./cell-value.ts";
import type { KeptTexts } from "./kept-texts.ts";

/** The kinds of columns whose texts are ids: those of one table stand in many others, and what is an id in one is in all. */
const IDS: ReadonlySet<ColumnKind> = new Set(["id", "reference"]);

/** A longer text hardly recurs in a column. */
const LONGEST_RECURRING = 80;

/** Of a column with more different texts than this, hardly any recurs. */
const MOST_RECURRING = 10_000;

/** Reads the cells of a sheet. A text that recurs in a column is checked once, and its value kept once for all rows. */
export class CellReader {
  readonly #known = new Map<string, Map<string, CellValue>>();
  readonly #texts: KeptTexts;

  constructor(texts: KeptTexts) {
    this.#texts = texts;
  }

  /** Reads a cell as its column says: see `cellValue`. */
  read(name: string, column: Column, text: string): CellValue {
    if (IDS.has(column.kind)) {
      const id = this.#texts.id(text);
      return id === undefined ? this.#kept(column, cellValue(name, column, text)) : { value: id };
    }
    if (text.length > LONGEST_RECURRING) return this.#kept(column, cellValue(name, column, text));
    const known = this.#ofColumn(name);
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = this.#kept(column, cellValue(name, column, text));
    if (known.size < MOST_RECURRING) known.set(this.#texts.kept(text), read);
    return read;
  }

  #ofColumn(name: string): Map<string, CellValue> {
    const known = this.#known.get(name) ?? new Map<string, CellValue>();
    if (known.size === 0) this.#known.set(name, known);
    return known;
  }

  /** The same with texts that may be kept. */
  #kept({ kind }: Column, read: CellValue): CellValue {
    if (!("value" in read)) return read;
    const { value } = read;
    if (typeof value === "string")
      return { value: IDS.has(kind) ? this.#texts.keptId(value) : this.#texts.kept(value) };
    if (!Array.isArray(value) || value.length === 0) return read;
    const entries = value as readonly string[];
    return {
      value: entries.map((entry) =>
        kind === "references" ? this.#texts.keptId(entry) : this.#texts.kept(entry),
      ),
    };
  }
}
