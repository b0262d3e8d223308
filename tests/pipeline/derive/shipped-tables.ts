import { readFileSync } from "node:fs";
import type { Tables } from "../../../src/model/tables.ts";
import { tablesFrom } from "./tables-from.ts";

const DIRECTORY = new URL("../../../data/", import.meta.url);

/** The tables of this repository. Editors change them: only what holds of any tables, or tests/expected/, may be asked of them. */
export function shippedTables(): Tables {
  return tablesFrom((file) => readFileSync(new URL(file, DIRECTORY), "utf8"));
}
