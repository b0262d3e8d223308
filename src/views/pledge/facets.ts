import { countyInState } from "../../format/names.ts";
import type { PageType } from "../../messages/browser/page-types.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { SearchFacets } from "../kit/page.ts";
import { respondentsTo } from "./respondents.ts";

/** Under what a page about a pledge is found without a word. */
export function pledgeFacets(records: Records, pledgeId: string, type: PageType): SearchFacets {
  const pledge = records.get("pledges", pledgeId);
  return {
    type,
    county: pledgeCounties(records, pledgeId).map((id) => countyInState(records.get("counties", id))),
    status: [wordsOf(records).terms.pledgeKinds[pledge.kind].label],
    ...(pledge.issued_on === null ? {} : { year: [pledge.issued_on.slice(0, 4)] }),
  };
}

/** The counties of the races in which a pledge was put, and of the offices of those who were asked in office. */
export function pledgeCounties(records: Records, pledgeId: string): readonly string[] {
  const ids = respondentsTo(records, pledgeId).flatMap(({ group, respondent }) =>
    group.race_id === null
      ? records
          .where("terms", "person_id", respondent.person_id)
          .flatMap(({ office_id }) => records.get("offices", office_id).county_ids)
      : [records.get("races", group.race_id).county_id],
  );
  return [...new Set(ids)].sort();
}
