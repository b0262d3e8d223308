import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerColumn, ExplorerIndex } from "../../views/explore/explorer-index.ts";
import { compared } from "../search/compared.ts";
import { cellText } from "./cell-words.ts";
import type { Row } from "./row.ts";

/** What is remembered of a column: by what stands in a cell its words, and the words for a search. */
interface Remembered {
  readonly shown: Map<string, string>;
  readonly sought: Map<string, string>;
}

/**
 * The words of cells, made once for each value: the same names and codes stand in thousands of rows, and every key that a
 * reader presses goes through all of them.
 */
export class CellTexts {
  readonly #index: ExplorerIndex;
  readonly #words: ExplorerWords;
  readonly #columns = new Map<string, Remembered>();

  constructor(index: ExplorerIndex, words: ExplorerWords) {
    this.#index = index;
    this.#words = words;
  }

  /** The language of the reader, for the order of words. */
  get locale(): string {
    return this.#words.locale;
  }

  /** The words of a cell as a reader sees them; `""` where it is empty. */
  shown(column: ExplorerColumn, row: Row): string {
    const { shown } = this.#remembered(column);
    const key = keyOf(column, row);
    const known = shown.get(key);
    if (known !== undefined) return known;
    const text = cellText(column, row, this.#index, this.#words);
    shown.set(key, text);
    return text;
  }

  /** What a search looks through: the words of a cell, and what the file has there, as they are compared. */
  sought(column: ExplorerColumn, row: Row): string {
    const { sought } = this.#remembered(column);
    const key = keyOf(column, row);
    const known = sought.get(key);
    if (known !== undefined) return known;
    const value = row[column.name] ?? null;
    const shown = value === null ? this.#words.nothing : this.shown(column, row);
    const text = compared(`${shown}\n${value === null ? "" : String(value)}`);
    sought.set(key, text);
    return text;
  }

  #remembered({ name }: ExplorerColumn): Remembered {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const made = { shown: new Map<string, string>(), sought: new Map<string, string>() };
    this.#columns.set(name, made);
    return made;
  }
}

/** What decides the words of a cell: its value with its type, and the column that names the table of its id. */
function keyOf({ name, namedBy }: ExplorerColumn, row: Row): string {
  const value = row[name] ?? null;
  if (typeof value === "string" && namedBy === undefined) return `s${value}`;
  const text = Array.isArray(value) ? value.join("\u0000") : String(value);
  return `${value === null ? "n" : typeof value}${text}\u0000${namedBy === undefined ? "" : String(row[namedBy.column])}`;
}
