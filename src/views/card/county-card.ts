import type { Noun } from "../../messages/kit/noun.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { lawyersFirstWords } from "../batch/remedies.ts";
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
  const lawyersFirst = lawyersFirstWords(records, totals.moved.batch_ids);
  const cautions = lawyersFirst === "" ? [] : [lawyersFirst];
  return { numbers: stepNumbersOf(records, totals, looked), lines: [...cautions, ...recorded] };
}

/** What else the page holds, in numbers. */
function recordedLine(records: Records, { county_id }: County): readonly string[] {
  const {
    list,
    count,
    kit: { nouns },
    card: { county: words },
  } = wordsOf(records);
  const batches = records.where("batches", "county_ids", county_id);
  const officers = new Set(
    batches.flatMap(({ batch_id }) =>
      records.where("batch_officers", "batch_id", batch_id).map(({ officer_id }) => officer_id),
    ),
  );
  const counts: readonly (readonly [found: number, noun: Noun])[] = [
    [batches.length, nouns.batch],
    [officers.size, words.listedOfficers],
    [records.where("races", "county_id", county_id).length, nouns.race],
  ];
  const recorded = counts.filter(([found]) => found > 0).map(([found, noun]) => count(found, noun));
  return recorded.length === 0 ? [] : [words.onThisPage(list(recorded))];
}
