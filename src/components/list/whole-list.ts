import type { ListColumn, ListRows } from "../../views/list/list-rows.ts";
import { compared } from "../search/compared.ts";
import type { ListState } from "./list-state.ts";

/** All rows of a long list, by column: sorting is by numbers alone, and a word is looked for in each different value once. */
export class WholeList {
  readonly size: number;
  readonly #rows: ListRows;
  readonly #compared = new Map<ListColumn, readonly string[]>();

  constructor(rows: ListRows) {
    this.size = rows.ids.length;
    this.#rows = rows;
  }

  /** The numbers of the columns that it has, in the order of the table. */
  get columns(): readonly number[] {
    return Object.keys(this.#rows.columns).map(Number);
  }

  /** The numbers of the rows that have all the words, in order. */
  fitting({ words, sort }: ListState): Uint32Array {
    const ordered = this.#ordered(sort);
    if (words.length === 0) return ordered;
    const having = new Uint8Array(this.size);
    for (const word of words) this.#addRowsWith(word, having);
    const fitting = new Uint32Array(this.size);
    let count = 0;
    for (const row of ordered) if (having[row] === words.length) fitting[count++] = row;
    return fitting.subarray(0, count);
  }

  /** The words of a cell, and their language where it is not that of the page. */
  cell(row: number, column: number): { readonly text: string; readonly language: string | null } {
    const values = this.#rows.columns[column];
    if (values === undefined) return { text: "", language: null };
    return {
      text: values.values[values.codes?.[row] ?? row] ?? "",
      language: values.language ?? null,
    };
  }

  /** The page of a row. */
  href(row: number): string {
    return `${this.#rows.folder}${this.#rows.ids[row] ?? ""}/`;
  }

  #ordered(sort: ListState["sort"]): Uint32Array {
    const column = sort === null ? undefined : this.#rows.columns[sort.column];
    const ordered = column === undefined ? rowNumbers(this.size) : byCode(column, this.size);
    return sort === null || sort.ascending ? ordered : ordered.reverse();
  }

  /** Adds 1 to the number of every row that has a word in some cell. */
  #addRowsWith(word: string, having: Uint8Array): void {
    const found = new Uint8Array(this.size);
    for (const column of Object.values(this.#rows.columns)) {
      const values = this.#comparedValues(column);
      const has = new Uint8Array(values.length);
      for (let value = 0; value < has.length; value++) has[value] = values[value]?.includes(word) ? 1 : 0;
      const { codes } = column;
      for (let row = 0; row < found.length; row++)
        if (has[codes === undefined ? row : (codes[row] ?? 0)] === 1) found[row] = 1;
    }
    for (let row = 0; row < found.length; row++) having[row] = (having[row] ?? 0) + (found[row] ?? 0);
  }

  #comparedValues(column: ListColumn): readonly string[] {
    const known = this.#compared.get(column) ?? column.values.map(compared);
    this.#compared.set(column, known);
    return known;
  }
}

function rowNumbers(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** The rows by the numbers of their values, rows with the same value as they were: a counting sort. */
function byCode({ values, codes }: ListColumn, count: number): Uint32Array {
  if (codes === undefined) return rowNumbers(count);
  const places = new Uint32Array(values.length + 1);
  for (const code of codes) places[code + 1] = (places[code + 1] ?? 0) + 1;
  for (let code = 1; code < places.length; code++)
    places[code] = (places[code] ?? 0) + (places[code - 1] ?? 0);
  const ordered = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const code = codes[row] ?? 0;
    const place = places[code] ?? 0;
    ordered[place] = row;
    places[code] = place + 1;
  }
  return ordered;
}
