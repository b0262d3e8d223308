import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import type { Line } from "../kit/inline.ts";
import { raceLink } from "../race/race-name.ts";

/** Where a commitment was made: in a race, which is linked, or outside of one. */
export function commitmentContext(records: Records, { candidacy_id: id }: Commitment): Line {
  const { inOffice, inRace } = wordsOf(records).person.commitments;
  if (id === null) return [inOffice];
  const { race_id } = records.get("candidacies", id);
  return inRace(raceLink(records, records.get("races", race_id)));
}
