import { wordsOf } from "../../messages/words.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { nothingFound } from "../pledge/outcome-words.ts";
import {
  commitmentUndertaking,
  effectNote,
  datedDemandUndertaking,
  undertakingFact,
} from "../pledge/undertakings.ts";
import { isToBeFollowedUp } from "../respondent/follow-up.ts";
import { countyIdsOf } from "./counties.ts";

/** What followed in office about every demand put to a person and every commitment; `null` for who held no office. */
export function personInOfficeSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  if (records.where("terms", "person_id", personId).length === 0) return null;
  const outcomes = records.where("outcomes", "person_id", personId);
  const asked = [
    ...records.where("responses", "person_id", personId).map(({ demand_id }) => demand_id),
    ...outcomes.flatMap(({ demand_id }) => demand_id ?? []),
  ];
  const undertakings = [
    ...records
      .all("demands")
      .filter(({ demand_id: id }) => asked.includes(id) && isToBeFollowedUp(records, id, personId))
      .sort((a, b) => a.pledge_id.localeCompare(b.pledge_id, "en") || a.position - b.position)
      .map(({ demand_id: id }) => datedDemandUndertaking(records, id, outcomes)),
    ...[...records.where("commitments", "person_id", personId)]
      .sort((a, b) => compareDates(a.made_on, b.made_on))
      .map((commitment) => commitmentUndertaking(records, commitment, outcomes)),
  ];
  const silence = nothingFound(records, countyIdsOf(records, personId));
  if (undertakings.length === 0) return null;
  const { heading, lead } = wordsOf(records).person.inOffice;
  return {
    anchor: "in-office",
    heading,
    blocks: [
      prose([lead]),
      ...effectNote(records, undertakings),
      {
        kind: "facts",
        facts: undertakings.map((undertaking) => undertakingFact(records, undertaking, silence, citations)),
      },
    ],
  };
}
