import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import { compareWords } from "../../format/order.ts";
import { countyShortName } from "../../format/names.ts";

/**
 * How far one conviction got: vacated; moved, and no ruling found; announced and no more found; or in a batch of which
 * a court granted a part, and no number tells whether this one is of that part.
 */
export type Reach = "vacated" | "no-ruling" | "announced" | "not-told";

/** The reaches in the order in which marks are drawn. */
export const REACHES: readonly Reach[] = ["vacated", "no-ruling", "announced", "not-told"];

/** So many convictions at each reach. */
export type Marks = Readonly<Record<Reach, number>>;

/** How many of them no ruling was found for: those moved in court, and those announced only. */
export function withoutRuling(marks: Marks): number {
  return marks["no-ruling"] + marks.announced;
}

/** A county with the convictions known to have been moved in its own batches. */
export interface CountyMarks {
  readonly county: County;
  readonly totals: ScopeTotals;
  readonly marks: Marks;
  readonly all: number;
}

/** Of a batch without a number. */
export const NO_MARKS: Marks = { vacated: 0, "no-ruling": 0, announced: 0, "not-told": 0 };

/** The convictions of one batch by how far they got, as numbers without their qualifiers; `null` where no number is known. */
export function marksOfBatch(records: Records, batchId: string): Marks | null {
  const { moved, vacated } = records.batchNumbers(batchId);
  if (moved === null) return null;
  const ruled = vacated?.value ?? 0;
  return { ...NO_MARKS, vacated: ruled, [reachOfRest(records, batchId)]: Math.max(0, moved.value - ruled) };
}

/** How far those convictions of a batch got that no ruling is known to have vacated. */
function reachOfRest(records: Records, batchId: string): Exclude<Reach, "vacated"> {
  switch (records.get("batches", batchId).status) {
    case "announced":
      return "announced";
    case "motion-filed":
      return "no-ruling";
    default:
      return "not-told";
  }
}

/** Every county with a number of convictions moved, the largest first. */
export function countyMarks(records: Records): readonly CountyMarks[] {
  return records
    .all("counties")
    .flatMap((county) => {
      const totals = records.totals("county", county.county_id);
      const batches = totals.moved.batch_ids.flatMap((id) => marksOfBatch(records, id) ?? []);
      if (batches.length === 0) return [];
      const marks = batches.reduce(added, NO_MARKS);
      return [{ county, totals, marks, all: Object.values(marks).reduce((sum, count) => sum + count, 0) }];
    })
    .sort((a, b) => b.all - a.all || compareWords(countyShortName(a.county), countyShortName(b.county)));
}

function added(a: Marks, b: Marks): Marks {
  return {
    vacated: a.vacated + b.vacated,
    "no-ruling": a["no-ruling"] + b["no-ruling"],
    announced: a.announced + b.announced,
    "not-told": a["not-told"] + b["not-told"],
  };
}
