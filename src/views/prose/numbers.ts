import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { TableName } from "../../model/table-name.ts";
import { INCLUSION_BASES } from "../../model/vocabulary/officers.ts";
import { TABLES } from "../../model/tables.ts";
import { COVERAGE_TOPICS } from "../../model/vocabulary/places.ts";
import { SOURCE_EXTENTS } from "../../model/vocabulary/sources.ts";
import { isAnswer } from "../pledge/answer-words.ts";

/** The numbers and dates that prose tells, in words; prose itself has none of the record's numbers. */
export interface ProseNumbers {
  readonly asOf: string;
  readonly firstPublished: string;
  /** How many rows a table has: `485`. */
  readonly rows: Readonly<Record<TableName, string>>;
  /** Of the answers to pledges, how many were given, and how many were asked for and not given. */
  readonly answers: { readonly given: string; readonly missing: string };
  /** How many sources were read so far: `480`, by the code of the extent. */
  readonly sourcesRead: Readonly<Record<keyof typeof SOURCE_EXTENTS, string>>;
  /** How many officers are listed on each basis: `51 officers`. */
  readonly officersBy: Readonly<Record<keyof typeof INCLUSION_BASES, string>>;
  readonly topics: string;
}

/** The numbers of one state of the record. */
export function proseNumbers(records: Records): ProseNumbers {
  const { number, count, date, prose } = wordsOf(records);
  const { as_of, first_published_on } = records.edition;
  const missing = records.where("responses", "position", "no-answer").length;
  return {
    asOf: date(as_of),
    firstPublished: date(first_published_on),
    rows: byKey(TABLES, (name) => number(records.all(name).length)),
    answers: {
      given: number(records.all("responses").filter(isAnswer).length),
      missing: number(missing),
    },
    sourcesRead: byKey(SOURCE_EXTENTS, (extent) => number(records.where("sources", "extent", extent).length)),
    officersBy: byKey(INCLUSION_BASES, (basis) =>
      count(records.where("officers", "inclusion_basis", basis).length, prose.officers),
    ),
    topics: number(Object.keys(COVERAGE_TOPICS).length),
  };
}

function byKey<K extends string>(
  keyed: Readonly<Record<K, unknown>>,
  valueOf: (key: K) => string,
): Record<K, string> {
  const keys = Object.keys(keyed) as K[];
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, string>;
}
