/** What SQLite keeps in a cell. */
export type CellValue = string | number | null;

/** A column of a table that points to a row of another. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}

/** One column as `CREATE TABLE` has it. */
export interface DatabaseColumn {
  readonly name: string;
  readonly type: "TEXT" | "INTEGER";
  readonly required: boolean;
  /** The values that may stand there; `null` where any may. */
  readonly allowed: readonly CellValue[] | null;
  /** One sentence, kept as a comment in the schema of the file. */
  readonly meaning: string;
}

/** One table of the database with its rows. */
export interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly DatabaseColumn[];
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Made one after another when they are written: all of them would take more memory than the record. */
  readonly rows: Iterable<readonly CellValue[]>;
}
