import type { Cell } from "./cell.ts";
import type { CsvRecords } from "./records.ts";
import type { RawRow, RawRows } from "./sheet.ts";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The rows of a file below its header. A row is made anew whenever it is asked for; what is kept is what was reported
 * of the few that are not in order.
 */
export class ReadRows implements RawRows {
  readonly #records: CsvRecords;
  /** Which cell of a row stands in each column. */
  readonly #positions: ReadonlyMap<string, number>;
  readonly #blank = new Set<number>();
  readonly #unsound = new Set<number>();
  readonly #reported = new Map<number, ReadonlySet<string>>();

  /**
   * @param records those of the file, the first of which is the header
   * @param names the columns of the sheet
   * @param columns those that the header names, in the order of the cells
   */
  constructor(records: CsvRecords, names: readonly string[], columns: readonly (string | null)[]) {
    this.#records = records;
    this.#positions = new Map(
      names
        .filter((name) => columns.includes(name))
        .map((name): [string, number] => [name, columns.indexOf(name)]),
    );
  }

  get length(): number {
    return this.#records.length - 1 - this.#blank.size;
  }

  *[Symbol.iterator](): Generator<RawRow> {
    for (let number = 1; number < this.#records.length; number += 1) {
      if (this.#blank.has(number)) continue;
      const reported = this.#reported.get(number) ?? NOTHING;
      yield new ReadRow(this, number, this.#records.at(number).texts, !this.#unsound.has(number), reported);
    }
  }

  /** Notes that a row cannot be cut into the cells of the header; a blank line is no row. */
  noteUnsound(row: number, isBlank: boolean): void {
    (isBlank ? this.#blank : this.#unsound).add(row);
  }

  /** Notes the columns of a row whose texts were reported. */
  noteReported(row: number, columns: ReadonlySet<string>): void {
    this.#reported.set(row, columns);
  }

  lineOf(row: number): number {
    return this.#records.lineOf(row);
  }

  cellsOf(row: number): Readonly<Record<string, Cell>> {
    const { cells } = this.#records.at(row);
    const named = [...this.#positions].flatMap(([name, index]): [string, Cell][] => {
      const cell = cells[index];
      return cell === undefined ? [] : [[name, cell]];
    });
    return Object.fromEntries(named);
  }

  textOf(row: number, column: string): string | undefined {
    return this.textIn(this.#positions.has(column) ? this.#records.at(row).texts : [], column);
  }

  /** The text in a column among those of a row. */
  textIn(texts: readonly string[], column: string): string | undefined {
    const index = this.#positions.get(column);
    return index === undefined ? undefined : texts[index];
  }

  release(): void {
    this.#records.release();
  }
}

/** A row with its texts; it finds its cells in its file. */
class ReadRow implements RawRow {
  readonly rows: ReadRows;
  readonly number: number;
  readonly sound: boolean;
  readonly reported: ReadonlySet<string>;
  readonly #texts: readonly string[];

  constructor(
    rows: ReadRows,
    number: number,
    texts: readonly string[],
    sound: boolean,
    reported: ReadonlySet<string>,
  ) {
    this.rows = rows;
    this.number = number;
    this.#texts = texts;
    this.sound = sound;
    this.reported = reported;
  }

  get line(): number {
    return this.rows.lineOf(this.number);
  }

  get cells(): Readonly<Record<string, Cell>> {
    return this.rows.cellsOf(this.number);
  }

  text(column: string): string | undefined {
    return this.rows.textIn(this.#texts, column);
  }
}
