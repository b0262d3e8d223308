import type { Records, Row } from "../../model/records.ts";
import type { TableName } from "../../model/table-name.ts";
import type { Line } from "../kit/inline.ts";
import { BATCH_ROWS } from "./batch-rows.ts";
import { OFFICER_ROWS } from "./officer-rows.ts";
import { PEOPLE_ROWS } from "./people-rows.ts";
import { PLACE_ROWS } from "./place-rows.ts";
import { PLEDGE_ROWS } from "./pledge-rows.ts";
import { RECORD_ROWS } from "./record-rows.ts";
import type { Subject } from "./subject.ts";

/** The tables whose rows rest on sources. */
export type SourcedTable = {
  [N in TableName]: "source_ids" extends keyof Row<N> ? N : never;
}[TableName];

/** What one row says, in a reader's words. */
export interface RowWords {
  /** The record on whose page the row is shown. */
  readonly subject: Subject;
  /** What the row says of it, without a full stop, with a link where it has a page of its own; never stronger than the row. */
  readonly words: Line;
}

/** Puts a row of one table into words. */
export type RowWorder<N extends TableName> = (records: Records, row: Row<N>) => RowWords;

const WORDERS: { readonly [N in SourcedTable]: RowWorder<N> } = {
  ...OFFICER_ROWS,
  ...BATCH_ROWS,
  ...PEOPLE_ROWS,
  ...PLACE_ROWS,
  ...PLEDGE_ROWS,
  ...RECORD_ROWS,
};

/** The tables whose rows rest on sources, in the order in which they are told. */
export const SOURCED_TABLES = Object.keys(WORDERS) as SourcedTable[];

/** What a row says, of what, and where it is shown. */
export function rowWords<N extends SourcedTable>(records: Records, table: N, row: Row<N>): RowWords {
  const words: RowWorder<N> = WORDERS[table];
  return words(records, row);
}
