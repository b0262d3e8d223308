import { countOf } from "../../format/counts.ts";
import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { noBatchWords } from "../county/batches.ts";
import { lookedForBatches } from "../county/coverage.ts";
import type { CardSaying } from "./page-card.ts";
import { stepNumbersOf } from "./step-numbers.ts";

/** The card of a county: its three counts, or that no batch of its own is known and whether anybody looked. */
export function countyCard(records: Records, county: County): CardSaying {
  const totals = records.totals("county", county.county_id);
  const recorded = recordedLine(records, county);
  if (totals.batch_ids.length === 0) return { lines: [noBatchWords(records, county), ...recorded] };
  const looked = lookedForBatches(records, county.county_id);
  return { numbers: stepNumbersOf(records, totals, looked), lines: recorded };
}

/** What else the page holds, in numbers. */
function recordedLine(records: Records, { county_id }: County): readonly string[] {
  const batches = records.where("batches", "county_ids", county_id);
  const officers = new Set(
    batches.flatMap(({ batch_id }) =>
      records.where("batch_officers", "batch_id", batch_id).map(({ officer_id }) => officer_id),
    ),
  );
  const counts: readonly (readonly [count: number, one: string, many: string])[] = [
    [batches.length, "batch", "batches"],
    [officers.size, "listed officer", "listed officers"],
    [records.where("races", "county_id", county_id).length, "race", "races"],
  ];
  const found = counts.filter(([count]) => count > 0).map(([count, one, many]) => countOf(count, one, many));
  return found.length === 0 ? [] : [`On this page: ${listOf(found)}.`];
}
