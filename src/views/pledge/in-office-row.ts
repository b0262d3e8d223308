import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { EFFECTS, type Effect } from "../../model/vocabulary/pledges.ts";
import { cell, type Cell, type Row } from "../kit/table.ts";
import { joined, link, tag, type Inline, type Line } from "../kit/inline.ts";
import { electedIn } from "../race/candidates.ts";
import { effectTag, nothingFound } from "./outcome-words.ts";
import { isFollowedUp } from "./undertakings.ts";

/** What the person elected in a race then did about each demand, as the last row of the answers. */
export interface InOfficeRow {
  readonly row: Row;
  /** The effects in it. */
  readonly effects: ReadonlySet<Effect>;
}

/** The row; `null` where nobody is recorded as elected, or no demand of the document is followed up. */
export function inOfficeRow(records: Records, group: PledgeAnswers, details: string): InOfficeRow | null {
  const elected = group.race_id === null ? null : electedIn(records, group.race_id);
  if (elected === null) return null;
  const { comparison } = wordsOf(records).pledge;
  const { person, candidacy } = elected;
  const { county_id } = records.get("races", candidacy.race_id);
  const byDemand = group.demand_ids.map((demandId) => ({
    demandId,
    outcomes: records
      .where("outcomes", "demand_id", demandId)
      .filter(({ person_id }) => person_id === person.person_id),
  }));
  if (!byDemand.some(({ demandId, outcomes }) => outcomes.length > 0 || isFollowedUp(records, demandId)))
    return null;
  const silence = (demandId: string) =>
    isFollowedUp(records, demandId) ? nothingFound(records, [county_id]) : comparison.noEvent;
  const cells = byDemand.map(({ demandId, outcomes }): Cell =>
    outcomes.length === 0 ? cell(silence(demandId)) : cell(...effectCounts(records, outcomes)),
  );
  const head = comparison.followed<Inline>((text) => link(text, details), person.name);
  return {
    row: { candidate: person.person_id, cells: [cell(...head), ...cells] },
    effects: new Set(byDemand.flatMap(({ outcomes }) => outcomes.map(({ effect }) => effect))),
  };
}

/** Each effect with the number of events that have it: `Advances: 2`. */
function effectCounts(records: Records, outcomes: readonly Outcome[]): Line {
  const words = wordsOf(records);
  const counts = (Object.keys(EFFECTS) as Effect[]).flatMap((effect): Line[] => {
    const count = outcomes.filter((outcome) => outcome.effect === effect).length;
    const { text, shape } = effectTag(records, effect);
    return count === 0 ? [] : [[tag(words.pledge.comparison.effect(text, words.number(count)), shape)]];
  });
  return joined(counts, " ");
}
