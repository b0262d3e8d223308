import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import type { Citations } from "../kit/citations.ts";
import type { Shown } from "../kit/sheet.ts";

/** The lists of a race's sheet, and the parts that grow like lists, the most important first. */
export const RACE_LISTS = ["answers", "notes", "words", "promises", "acts", "questions"] as const;

/** What a sheet is made from: as little as fits is cited. */
export interface SheetMaking {
  readonly records: Records;
  readonly race: Race;
  readonly citations: Citations;
  readonly shown: Shown<(typeof RACE_LISTS)[number]>;
}
