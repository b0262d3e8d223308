import type { Records } from "../../model/records.ts";
import { pledgesPutTo } from "./pledges-put.ts";

/** The demands of every pledge put to a race, in the order of its page. */
export function raceDemandIds(records: Records, raceId: string): readonly string[] {
  return pledgesPutTo(records, raceId).flatMap(({ demand_ids }) => demand_ids);
}
