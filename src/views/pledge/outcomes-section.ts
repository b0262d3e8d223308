import { capitalized } from "../../format/lists.ts";
import { dateInWords } from "../../model/partial-date.ts";
import { dateOrUnknown } from "../../format/dates.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { demandsOf } from "./demands.ts";
import { isFollowedUp } from "./undertakings.ts";
import { EFFECT_NOTE, effectTag, eventLine, inOrder } from "./outcome-words.ts";

/** What people in office did about each demand; what is said where no event is recorded. */
export function pledgeOutcomesSection(
  records: Records,
  pledgeId: string,
  citations: Citations,
): Section | null {
  const facts = demandsOf(records, pledgeId).map(({ demand, name }): Fact => {
    const outcomes = inOrder(records.where("outcomes", "demand_id", demand.demand_id));
    const details = outcomes.map((outcome): Line => {
      const person = records.get("people", outcome.person_id);
      return [
        effectTag(outcome.effect),
        ` ${dateOrUnknown(outcome.date)}, `,
        link(person.name, ADDRESSES.pledges.respondent(pledgeId, person.person_id)),
        ": ",
        ...eventLine(records, outcome, citations),
      ];
    });
    return {
      term: `${capitalized(name)}: ${demand.demand}`,
      details: details.length === 0 ? [[silenceOn(records, demand.demand_id)]] : details,
    };
  });
  if (facts.length === 0) return null;
  const isAnyRecorded = demandsOf(records, pledgeId).some(
    ({ demand }) => records.where("outcomes", "demand_id", demand.demand_id).length > 0,
  );
  return {
    anchor: "outcomes",
    heading: "What followed in office",
    blocks: [...(isAnyRecorded ? [prose(EFFECT_NOTE)] : []), { kind: "facts", facts }],
  };
}

function silenceOn(records: Records, demandId: string): string {
  return isFollowedUp(records, demandId)
    ? `Nothing found as of ${dateInWords(records.dataset.edition.as_of)}.`
    : "No event is recorded; what would count as evidence is not stated.";
}
