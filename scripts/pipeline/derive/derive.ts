import type { Derived } from "../../../src/model/dataset.ts";
import type { Tables } from "../../../src/model/tables.ts";

/** Computes everything that follows from the tables. */
export function derive(_tables: Tables): Derived {
  throw new Error("derive is not built yet");
}
