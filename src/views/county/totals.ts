import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { countsLine } from "../batch/how-far.ts";
import { stepsInWords } from "../batch/scope-words.ts";
import { CITY_ANCHOR, CITY_ID, isInCity } from "../batch/scopes.ts";
import { stepNumbers } from "../batch/step-numbers.ts";
import { totalAnchor } from "../batch/totals-table.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, type Line } from "../kit/inline.ts";
import { noBatchWords } from "./batches.ts";
import { lookedForBatches } from "./coverage.ts";

/** The county by step, and the city around it; `null` where neither has a sum. */
export function totalsSection(records: Records, county: County): Section | null {
  const { totals: words } = wordsOf(records).county;
  const totals = records.totals("county", county.county_id);
  const city = cityLine(records, county);
  const looked = lookedForBatches(records, county.county_id);
  const own = totals.batch_ids.length > 0 ? [stepNumbers(records, totals, looked)] : [];
  const sums = words.sums((text) => link(text, ADDRESSES.methodology));
  return {
    anchor: "totals",
    heading: words.heading,
    blocks: [
      ...own,
      ...(city === null ? [] : [prose(city)]),
      ...(own.length === 0 ? [] : [prose([...countsLine(records), " ", ...sums])]),
    ],
  };
}

/** The three counts of a county alone, on its sheet; `null` where it has no batch of its own. */
export function totalsPart(records: Records, county: County): Section | null {
  const totals = records.totals("county", county.county_id);
  if (totals.batch_ids.length === 0) return null;
  const numbers = stepNumbers(records, totals, lookedForBatches(records, county.county_id));
  return { anchor: "totals", heading: wordsOf(records).county.totals.heading, blocks: [numbers] };
}

/** The county by step in a sentence. */
export function totalsLine(records: Records, county: County): Line {
  const totals = records.totals("county", county.county_id);
  if (totals.batch_ids.length === 0) return [noBatchWords(records, county)];
  return [stepsInWords(records, totals, openingOf(records, totals))];
}

/** In how many batches: where some are in no number of convictions, in how many of how many. */
function openingOf(records: Records, { batch_ids, moved }: ScopeTotals): string {
  const { county: words, count, number } = wordsOf(records);
  const all = count(batch_ids.length, words.ownBatch);
  const counted = moved.batch_ids.length;
  return counted === 0 || counted === batch_ids.length
    ? words.summary.ownBatches(all)
    : words.summary.someOfBatches(number(counted), all);
}

/** New York City as a whole in a sentence, on the pages of its counties; `null` elsewhere. */
function cityLine(records: Records, county: County): Line | null {
  if (!isInCity(records, county.county_id)) return null;
  const totals = records.totals("city", CITY_ID);
  const words = wordsOf(records).county;
  return words.totals.citySums(stepsInWords(records, totals, words.summary.city), (text) =>
    link(text, `${ADDRESSES.batches.list}#${totalAnchor(CITY_ANCHOR, "moved")}`),
  );
}
