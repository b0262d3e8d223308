import type { Column } from "../../../src/model/column.ts";
import { cellValue, type CellValue } from "./cell-value.ts";
import type { KeptTexts } from "./kept-texts.ts";

/** A longer text hardly recurs in a column. */
const LONGEST_RECURRING = 80;

/** Of a column with more different texts than this, hardly any recurs. */
const MOST_RECURRING = 10_000;

/** Reads the cells of a column. A text that recurs is checked once, and its value kept once for all rows. */
export class CellReader {
  readonly #name: string;
  readonly #column: Column;
  readonly #texts: KeptTexts;
  /** Whether the texts of the column are ids: those of one table stand in many others, and what is an id in one is in all. */
  readonly #isId: boolean;
  readonly #known = new Map<string, CellValue>();
  #last: { readonly text: string; readonly read: CellValue } | null = null;

  /** @param texts those of the values */
  constructor(name: string, column: Column, texts: KeptTexts) {
    this.#name = name;
    this.#column = column;
    this.#texts = texts;
    this.#isId = column.kind === "id" || column.kind === "reference";
  }

  /** Reads a cell as its column says: see `cellValue`. */
  read(text: string): CellValue {
    if (this.#last?.text === text) return this.#last.read;
    const read = this.#isId ? this.#readId(text) : this.#readRecurring(text);
    this.#last = { text, read };
    return read;
  }

  #readId(text: string): CellValue {
    const id = this.#texts.id(text);
    return id === undefined ? this.#readAnew(text) : { value: id };
  }

  #readRecurring(text: string): CellValue {
    if (text.length > LONGEST_RECURRING) return this.#readAnew(text);
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    const read = this.#readAnew(text);
    if (this.#known.size < MOST_RECURRING) this.#known.set(this.#texts.kept(text), read);
    return read;
  }

  /** Reads a text, and keeps apart from its file what its value is made of. */
  #readAnew(text: string): CellValue {
    const read = cellValue(this.#name, this.#column, text);
    if (!("value" in read)) return read;
    const { value } = read;
    const isOfIds = this.#isId || this.#column.kind === "references";
    const keep = (part: string) => (isOfIds ? this.#texts.keptId(part) : this.#texts.kept(part));
    if (typeof value === "string") return { value: keep(value) };
    return Array.isArray(value) && value.length > 0 ? { value: (value as string[]).map(keep) } : read;
  }
}
