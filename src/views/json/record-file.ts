import type { Records } from "../../model/records.ts";
import type { Source } from "../../model/tables/sources.ts";
import { ADDRESSES, permalink, type Collection } from "../../site/addresses.ts";
import { DATA_LICENCE } from "../../site/constants.ts";
import { citedSources } from "./cited-sources.ts";

/** What kind of record a file is about. */
export type RecordType = "officer" | "batch" | "county" | "race" | "pledge" | "person" | "source";

/** What a record's own file adds to what all of them have. */
export interface RecordContent {
  readonly type: RecordType;
  readonly collection: Collection;
  readonly id: string;
  /** The row itself. */
  readonly record: object;
  /** What is computed about it; `{}` where nothing is. */
  readonly derived: Readonly<Record<string, unknown>>;
  /** Rows of other tables, by table: whole where they are about the record, cut to their name where not. */
  readonly related: Readonly<Record<string, readonly object[]>>;
}

/** The data of one page; every record's file has this shape. */
export interface RecordFile {
  readonly type: RecordType;
  readonly id: string;
  readonly permalink: string;
  /** The day for which the record speaks. */
  readonly edition: string;
  readonly licence: { readonly name: string; readonly address: string };
  readonly record: object;
  readonly derived: Readonly<Record<string, unknown>>;
  readonly related: Readonly<Record<string, readonly object[]>>;
  /** The sources of everything above, in the order in which they are first cited. */
  readonly sources: readonly Source[];
}

/** The finished file of one record. */
export function recordFile(records: Records, content: RecordContent): RecordFile {
  const { type, id, record, derived } = content;
  const filled = Object.entries(content.related).filter(([, rows]) => rows.length > 0);
  const related = Object.fromEntries(filled);
  return {
    type,
    id,
    permalink: permalink(ADDRESSES[content.collection].page(id)),
    edition: records.edition.as_of,
    licence: DATA_LICENCE,
    record,
    derived,
    related,
    sources: citedSources(records, [record, derived, related]),
  };
}

/** The file as it is published: indented, one line end at the end. */
export function recordText(file: RecordFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
