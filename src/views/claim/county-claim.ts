import { continued } from "../../format/lists.ts";
import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { totalsLine } from "../county/totals.ts";
import { plainText, type Line } from "../kit/inline.ts";

/** What was moved and vacated in a county alone; or that nothing was found, or that nobody looked. */
export function countyClaim(records: Records, county: County): Line {
  const totals = continued(plainText(totalsLine(records, county)));
  return [wordsOf(records).claim.county(countyInState(county), totals)];
}
