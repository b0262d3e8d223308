import { countOf } from "../../format/counts.ts";
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
  const totals = records.totals("county", county.county_id);
  const city = cityLine(records, county);
  const looked = lookedForBatches(records, county.county_id);
  const own = totals.batch_ids.length > 0 ? [stepNumbers(records, totals, looked)] : [];
  return {
    anchor: "totals",
    heading: "How many, by step",
    blocks: [
      ...own,
      ...(city === null ? [] : [prose(city)]),
      ...(own.length === 0 ? [] : [prose([...countsLine(), " ", ...SUMS])]),
    ],
  };
}

const SUMS: Line = [
  "A sum carries the qualifier of its parts, and every part stands below with its sources. ",
  link("How sums are made", ADDRESSES.methodology),
  ".",
];

/** The county by step in a sentence. */
export function totalsLine(records: Records, county: County): Line {
  const totals = records.totals("county", county.county_id);
  const batches = totals.batch_ids.length;
  if (batches === 0) return [noBatchWords(records, county)];
  const opening = `In ${countOf(batches, "batch", "batches")} of this county alone`;
  return [stepsInWords(records, totals, opening)];
}

const CITY_OPENING = "In New York City as a whole, over its five counties and the batches that span them";

/** New York City as a whole in a sentence, on the pages of its counties; `null` elsewhere. */
function cityLine(records: Records, county: County): Line | null {
  if (!isInCity(records, county.county_id)) return null;
  const totals = records.totals("city", CITY_ID);
  return [
    `${stepsInWords(records, totals, CITY_OPENING)} `,
    link("How the city is summed", `${ADDRESSES.batches.list}#${totalAnchor(CITY_ANCHOR, "moved")}`),
    ".",
  ];
}
