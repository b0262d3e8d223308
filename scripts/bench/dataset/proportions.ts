import type { TableName } from "../../../src/model/table-name.ts";

/** How many rows the first edition of the record had, by table: the proportions that an invented record keeps. */
export const ROWS_OF_THE_RECORD = {
  officers: 53,
  sources: 485,
  counties: 23,
  agencies: 16,
  people: 51,
  terms: 28,
  batches: 38,
  pledges: 5,
  races: 14,
  open_questions: 82,
} as const satisfies Partial<Record<TableName, number>>;

/** There are so many counties and their like in the United States; an invented record has no more either. */
const MOST_COUNTIES = 3143;

/** With fewer officers a table may be left without rows. */
const FEWEST = 20;

/** With more, ids of seven digits would not sort by their numbers. */
const MOST = 1_000_000;

/** How many rows an invented record has of the things that are counted; the other rows hang on these. */
export type Sizes = Readonly<Record<keyof typeof ROWS_OF_THE_RECORD, number>>;

/**
 * The sizes of an invented record in the proportions of the real one.
 * @throws RangeError if the number of officers is no whole number, or too small for every table to have rows
 */
export function sizesFor(officers: number): Sizes {
  if (!Number.isInteger(officers) || officers < FEWEST || officers > MOST)
    throw new RangeError(`a record of ${officers} officers cannot be invented: write ${FEWEST} to ${MOST}`);
  const scale = officers / ROWS_OF_THE_RECORD.officers;
  const scaled = (name: keyof Sizes) => Math.max(1, Math.round(ROWS_OF_THE_RECORD[name] * scale));
  return {
    officers,
    sources: scaled("sources"),
    counties: Math.min(MOST_COUNTIES, scaled("counties"), officers),
    agencies: Math.min(scaled("agencies"), officers),
    people: scaled("people"),
    terms: scaled("terms"),
    batches: scaled("batches"),
    pledges: scaled("pledges"),
    races: scaled("races"),
    open_questions: scaled("open_questions"),
  };
}
