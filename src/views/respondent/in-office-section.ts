import { wordsOf } from "../../messages/words.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { isToBeFollowedUp } from "./follow-up.ts";
import { countyIdsOf } from "../person/counties.ts";
import { termLine } from "../person/term-words.ts";
import { demandsOf } from "../pledge/demands.ts";
import { nothingFound, nothingFoundOf } from "../pledge/outcome-words.ts";
import {
  commitmentUndertaking,
  demandUndertaking,
  effectNote,
  undertakingFact,
} from "../pledge/undertakings.ts";

/** What followed in office about the demands of one pledge and the person's own commitments; or that no term is recorded. */
export function sinceThenSection(
  records: Records,
  pledgeId: string,
  personId: string,
  citations: Citations,
): Section {
  const terms = records.where("terms", "person_id", personId);
  const anchor = "in-office";
  const { heading, never } = wordsOf(records).respondent.inOffice;
  if (terms.length === 0) return { anchor, heading, blocks: [prose([never])] };
  const outcomes = records.where("outcomes", "person_id", personId);
  const undertakings = [
    ...demandsOf(records, pledgeId)
      .map(({ demand }) => demand.demand_id)
      .filter((id) => isToBeFollowedUp(records, id, personId))
      .map((id) => demandUndertaking(records, id, outcomes)),
    ...[...records.where("commitments", "person_id", personId)]
      .sort((a, b) => compareDates(a.made_on, b.made_on))
      .map((commitment) => commitmentUndertaking(records, commitment, outcomes)),
  ];
  const lead = prose(...terms.map((term) => termLine(records, term, citations)));
  const countyIds = countyIdsOf(records, personId);
  if (undertakings.length === 0) {
    const none = wordsOf(records).person.notRecorded.outcomes;
    const silence = [none, ...nothingFoundOf(records, personId, countyIds)].join(" ");
    return { anchor, heading, blocks: [lead, prose([silence])] };
  }
  const silence = nothingFound(records, countyIds);
  return {
    anchor,
    heading,
    blocks: [
      lead,
      ...effectNote(records, undertakings),
      {
        kind: "facts",
        facts: undertakings.map((undertaking) => undertakingFact(records, undertaking, silence, citations)),
      },
    ],
  };
}
