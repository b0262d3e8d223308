import type { Cell } from "./cell.ts";
import type { CsvRecord } from "./records.ts";
import type { RawRow } from "./sheet.ts";

/** Which cell of a row stands in each column. */
export type ColumnPositions = ReadonlyMap<string, number>;

/** The positions of the columns that a header names. */
export function positionsOf(columns: readonly (string | null)[]): ColumnPositions {
  return new Map(columns.flatMap((name, index) => (name === null ? [] : [[name, index] as const])));
}

/** A row that keeps its texts, and finds its cells with their places when something is reported. */
export class ReadRow implements RawRow {
  readonly sound: boolean;
  readonly reported: ReadonlySet<string>;
  readonly #record: CsvRecord;
  readonly #positions: ColumnPositions;

  constructor(record: CsvRecord, positions: ColumnPositions, sound: boolean, reported: ReadonlySet<string>) {
    this.#record = record;
    this.#positions = positions;
    this.sound = sound;
    this.reported = reported;
  }

  get line(): number {
    return this.#record.line;
  }

  get cells(): Readonly<Record<string, Cell>> {
    const { cells } = this.#record;
    const named = [...this.#positions].flatMap(([name, index]): [string, Cell][] => {
      const cell = cells[index];
      return cell === undefined ? [] : [[name, cell]];
    });
    return Object.fromEntries(named);
  }

  text(column: string): string | undefined {
    const index = this.#positions.get(column);
    return index === undefined ? undefined : this.#record.texts[index];
  }
}
