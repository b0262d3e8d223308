import { wordsOf } from "../../messages/words.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const placeName: RowWorder<"place_names"> = (records, row) => ({
  subject: subjectOf(records, "county", row.county_id),
  words: [wordsOf(records).county.places.row(row.name)],
});

/** The rows about places in words. */
export const PLACE_ROWS = { place_names: placeName } as const;
