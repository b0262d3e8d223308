import { soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";

/** The officers whom a row is about, also where its texts name nobody. */
export interface RowOfficers {
  /** Of whom every sentence speaks that names nobody else: the officer of the row, or its subject. */
  readonly own: readonly string[];
  /** Of whom “he” and “the detective” may speak: all who are tied to the batch of the row. */
  readonly tied: readonly string[];
}

/** Makes a finder of the officers whom rows are about. */
export function rowOfficers({ tables }: CheckedRecord): (row: CheckedRow<unknown>) => RowOfficers {
  const ties = Map.groupBy(
    soundRows(tables.batch_officers, "batch_id", "officer_id"),
    ({ values }) => values.batch_id,
  );
  return (row) => {
    const subject = (type: string) =>
      row.text("subject_type") === type ? row.text("subject_id") : undefined;
    const officer = row.text("officer_id") ?? subject("officer") ?? "";
    const batch = row.text("batch_id") ?? subject("batch") ?? "";
    return {
      own: officer === "" ? [] : [officer],
      tied: (ties.get(batch) ?? []).map(({ values }) => values.officer_id),
    };
  };
}
