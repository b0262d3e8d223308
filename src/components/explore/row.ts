/** One value of a row, as the file has it. */
export type Value = string | number | boolean | null | readonly string[];

/** One row of a table, as the file has it. */
export type Row = Readonly<Record<string, Value>>;
