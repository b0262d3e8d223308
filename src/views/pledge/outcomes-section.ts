import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Demand } from "../../model/tables/pledges.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { demandsOf } from "./demands.ts";
import { pledgeCounties } from "./facets.ts";
import { effectNoteLine, effectTag, eventLine, inOrder, nothingFound } from "./outcome-words.ts";
import { reasonLine } from "./reason.ts";
import { demandTerm, isFollowedUp } from "./undertakings.ts";

/** What people in office did about each demand; what is said where no event is recorded. */
export function pledgeOutcomesSection(
  records: Records,
  pledgeId: string,
  citations: Citations,
): Section | null {
  const demands = demandsOf(records, pledgeId).map((asked) => ({
    asked,
    outcomes: inOrder(records.where("outcomes", "demand_id", asked.demand.demand_id)),
  }));
  if (demands.length === 0) return null;
  const facts = demands.map(({ asked, outcomes }): Fact => ({
    ...demandTerm(records, asked),
    details:
      outcomes.length === 0
        ? [[silenceOn(records, asked.demand)]]
        : outcomes.map((outcome) => personOutcomeLine(records, pledgeId, outcome, citations)),
  }));
  const isAnyRecorded = demands.some(({ outcomes }) => outcomes.length > 0);
  return {
    anchor: "outcomes",
    heading: wordsOf(records).pledge.outcomes.heading,
    blocks: [...(isAnyRecorded ? [prose(effectNoteLine(records))] : []), { kind: "facts", facts }],
  };
}

/** One event with the person in office. */
function personOutcomeLine(records: Records, pledgeId: string, outcome: Outcome, citations: Citations): Line {
  const words = wordsOf(records);
  const { person_id, name } = records.get("people", outcome.person_id);
  return [
    effectTag(records, outcome.effect),
    ` ${words.pledge.outcomes.datedBy(words.dateOrUnknown(outcome.date))}`,
    link(name, ADDRESSES.pledges.respondent(pledgeId, person_id)),
    ": ",
    ...eventLine(records, outcome, citations),
    ...reasonLine(records, outcome, citations),
  ];
}

function silenceOn(records: Records, { demand_id, pledge_id }: Demand): string {
  return isFollowedUp(records, demand_id)
    ? nothingFound(records, pledgeCounties(records, pledge_id))
    : wordsOf(records).pledge.outcomes.noEvidenceStated;
}
