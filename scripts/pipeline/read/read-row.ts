import type { Cell } from "./cell.ts";
import type { CsvRecords } from "./records.ts";
import type { RawRow, RowTexts } from "./sheet.ts";

/** The rows of a file below its header, as texts by column. */
export class ReadRows implements RowTexts {
  readonly #records: CsvRecords;
  /** Which cell of a row stands in each column. */
  readonly #positions: ReadonlyMap<string, number>;

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
    const index = this.#positions.get(column);
    return index === undefined ? undefined : this.#records.at(row).texts[index];
  }

  release(): void {
    this.#records.release();
  }
}

/** A row that finds its texts and cells in those of its file. */
export class ReadRow implements RawRow {
  readonly rows: RowTexts;
  readonly number: number;
  readonly sound: boolean;
  readonly reported: ReadonlySet<string>;

  constructor(rows: RowTexts, number: number, sound: boolean, reported: ReadonlySet<string>) {
    this.rows = rows;
    this.number = number;
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
    return this.rows.textOf(this.number, column);
  }
}
