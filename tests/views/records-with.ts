import type { Dataset } from "../../src/model/dataset.ts";
import { Records } from "../../src/model/records.ts";
import type { Tables } from "../../src/model/tables.ts";
import { shippedRecords } from "./shipped-records.ts";

/** The shipped record with some tables or redirects replaced. */
export function recordsWith(tables: Partial<Tables>, redirects: Dataset["redirects"] = []): Records {
  const { dataset } = shippedRecords;
  return new Records({ ...dataset, redirects, tables: { ...dataset.tables, ...tables } });
}
