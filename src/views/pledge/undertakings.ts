import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { PLEDGE_KINDS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES, anchorOf, type Address } from "../../site/addresses.ts";
import type { Commitment, Outcome } from "../../model/tables/races.ts";
import { capitalized } from "../../format/lists.ts";
import { prose, type Fact, type Prose } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { numberedDemand } from "./demands.ts";
import { EFFECT_NOTE, inOrder, outcomeLine } from "./outcome-words.ts";

/** A demand put to somebody or a commitment made, with the events recorded about it. */
export interface Undertaking {
  readonly term: string;
  /** Where it stands in full, where that is another page. */
  readonly href?: Address;
  readonly outcomes: readonly Outcome[];
}

/** A demand of a document named elsewhere on the page, as something to be followed up. */
export function demandUndertaking(
  records: Records,
  demandId: string,
  outcomes: readonly Outcome[],
): Undertaking {
  const { demand, name } = numberedDemand(records, demandId);
  return {
    term: `${capitalized(name)}: ${demand.demand}`,
    outcomes: outcomes.filter((outcome) => outcome.demand_id === demandId),
  };
}

/** A demand with kind and date of its document, and a link to it, as something to be followed up. */
export function datedDemandUndertaking(
  records: Records,
  demandId: string,
  outcomes: readonly Outcome[],
): Undertaking {
  const { demand, name } = numberedDemand(records, demandId);
  const { kind, issued_on: date } = records.get("pledges", demand.pledge_id);
  const document = `${labelOf(PLEDGE_KINDS, kind)}${date === null ? "" : ` of ${dateInWords(date)}`}`;
  return {
    ...demandUndertaking(records, demandId, outcomes),
    term: `${document}, ${name}: ${demand.demand}`,
    href: `${ADDRESSES.pledges.page(demand.pledge_id)}#${anchorOf(demandId)}`,
  };
}

/** Whether a demand is followed up also while nothing is found: where it is stated what would count as evidence. */
export function isFollowedUp(records: Records, demandId: string): boolean {
  return records.get("demands", demandId).what_would_count !== null;
}

/** A commitment as something to be followed up. */
export function commitmentUndertaking(commitment: Commitment, outcomes: readonly Outcome[]): Undertaking {
  return {
    term: `${commitmentDate(commitment)}: ${commitment.commitment}`,
    outcomes: outcomes.filter((outcome) => outcome.commitment_id === commitment.commitment_id),
  };
}

/** When a commitment was made, as the head of its line. */
export function commitmentDate({ made_on: date }: Commitment): string {
  return date === null ? "Commitment, undated" : `Commitment of ${dateInWords(date)}`;
}

/** An undertaking with its events in the order of their dates, or the words for none. */
export function undertakingFact(
  records: Records,
  { term, href, outcomes }: Undertaking,
  silence: string,
  citations: Citations,
): Fact {
  const details = inOrder(outcomes).map((outcome) => outcomeLine(records, outcome, citations));
  return {
    term,
    ...(href === undefined ? {} : { href }),
    details: details.length === 0 ? [[silence]] : details,
  };
}

/** The note on the word before each event, where there is an event. */
export function effectNote(undertakings: readonly Undertaking[]): readonly Prose[] {
  return undertakings.some(({ outcomes }) => outcomes.length > 0) ? [prose(EFFECT_NOTE)] : [];
}
