import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, anchorOf, type Address } from "../../site/addresses.ts";
import type { Commitment, Outcome } from "../../model/tables/races.ts";
import { prose, type Fact, type Prose } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Inline, type Line } from "../kit/inline.ts";
import { numberedDemand, type NumberedDemand } from "./demands.ts";
import { effectNoteLine, inOrder, outcomeLine } from "./outcome-words.ts";

/** What names a demand or a commitment at the head of its events. */
type Term = Required<Pick<Fact, "term" | "words">>;

/** A demand put to somebody or a commitment made, with the events recorded about it. */
export interface Undertaking extends Term {
  /** Where it stands in full, where that is another page. */
  readonly href?: Address;
  /** What would count as evidence; `null` where it is not stated. */
  readonly evidence: string | null;
  readonly outcomes: readonly Outcome[];
}

/** A demand as the head of its events: `Demand 2:` and what it asks. */
export function demandTerm(records: Records, { demand, name }: NumberedDemand): Term {
  const { undertaking } = wordsOf(records).pledge;
  return {
    term: undertaking.demand(capitalized(name)),
    words: original(records, demand.demand),
  };
}

/** A demand of a document named elsewhere on the page, as something to be followed up. */
export function demandUndertaking(
  records: Records,
  demandId: string,
  outcomes: readonly Outcome[],
): Undertaking {
  const asked = numberedDemand(records, demandId);
  return {
    ...demandTerm(records, asked),
    evidence: asked.demand.what_would_count,
    outcomes: outcomes.filter((outcome) => outcome.demand_id === demandId),
  };
}

/** A demand with kind and date of its document, and a link to it, as something to be followed up. */
export function datedDemandUndertaking(
  records: Records,
  demandId: string,
  outcomes: readonly Outcome[],
): Undertaking {
  const { terms, pledge, date } = wordsOf(records);
  const { demand, named } = numberedDemand(records, demandId);
  const { kind, issued_on: issued } = records.get("pledges", demand.pledge_id);
  const { label } = terms.pledgeKinds[kind];
  return {
    ...demandUndertaking(records, demandId, outcomes),
    term: pledge.undertaking.ofDocument(label, issued === null ? null : date(issued), named),
    href: `${ADDRESSES.pledges.page(demand.pledge_id)}#${anchorOf(demandId)}`,
  };
}

/** Whether a demand is followed up also while nothing is found: where it is stated what would count as evidence. */
export function isFollowedUp(records: Records, demandId: string): boolean {
  return records.get("demands", demandId).what_would_count !== null;
}

/** A commitment as something to be followed up. */
export function commitmentUndertaking(
  records: Records,
  commitment: Commitment,
  outcomes: readonly Outcome[],
): Undertaking {
  return {
    term: commitmentDate(records, commitment),
    words: original(records, commitment.commitment),
    evidence: null,
    outcomes: outcomes.filter((outcome) => outcome.commitment_id === commitment.commitment_id),
  };
}

/** When a commitment was made, as the head of its line. */
function commitmentDate(records: Records, { made_on: day }: Commitment): string {
  const { pledge, date } = wordsOf(records);
  return day === null ? pledge.undertaking.undated : pledge.undertaking.dated(date(day));
}

/** An undertaking: what would count as evidence, its events in the order of their dates, or the words for none. */
export function undertakingFact(
  records: Records,
  { term, words, href, evidence, outcomes }: Undertaking,
  silence: string,
  citations: Citations,
): Fact {
  const events = inOrder(outcomes).map((outcome) => outcomeLine(records, outcome, citations));
  return {
    term,
    words,
    ...(href === undefined ? {} : { href }),
    details: [...evidenceLines(records, evidence), ...(events.length === 0 ? [[silence]] : events)],
  };
}

function evidenceLines(records: Records, evidence: string | null): readonly Line[] {
  if (evidence === null) return [];
  return [wordsOf(records).pledge.outcomes.evidence<Inline>(original(records, evidence))];
}

/** The note on the word before each event, where there is an event. */
export function effectNote(records: Records, undertakings: readonly Undertaking[]): readonly Prose[] {
  return undertakings.some(({ outcomes }) => outcomes.length > 0) ? [prose(effectNoteLine(records))] : [];
}
