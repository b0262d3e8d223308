import type { Dataset } from "../../src/model/dataset.ts";
import { Records } from "../../src/model/records.ts";
import type { Tables } from "../../src/model/tables.ts";
import { firstRelease } from "./first-release.ts";

/** The record of release 1 with some tables or redirects replaced. */
export function recordsWith(tables: Partial<Tables>, redirects: Dataset["redirects"] = []): Records {
  const { dataset } = firstRelease;
  return new Records({ ...dataset, redirects, tables: { ...dataset.tables, ...tables } });
}
