import type { Records } from "../../model/records.ts";
import { isFollowedUp } from "../pledge/undertakings.ts";

/**
 * Whether a person's record on a demand is shown: where an event is recorded; or where a response of the person to this demand
 * is recorded, so that it was put to them, and it is stated what would count as evidence.
 */
export function isToBeFollowedUp(records: Records, demandId: string, personId: string): boolean {
  const isOfPerson = (row: { readonly person_id: string }) => row.person_id === personId;
  if (records.where("outcomes", "demand_id", demandId).some(isOfPerson)) return true;
  const wasPut = records
    .where("responses", "demand_id", demandId)
    .some((response) => isOfPerson(response) && response.position !== "not-asked");
  return wasPut && isFollowedUp(records, demandId);
}
