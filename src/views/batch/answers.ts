import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { outcomeDay } from "../../model/outcome-order.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { cell, sortedCell, type DataTable } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { original, originalLink, type Inline, type Line } from "../kit/inline.ts";
import { effectTag, inOrder } from "../pledge/outcome-words.ts";
import { personLink } from "./links.ts";

/** A table of acts in office: what happened, on which demand or promise it bears, and what it did for it. */
export function outcomesTable(
  records: Records,
  outcomes: readonly Outcome[],
  citations: Citations,
  caption: string,
): DataTable {
  const { batch, dateOrUnknown } = wordsOf(records);
  const { heads } = batch.outcomes;
  return {
    kind: "table",
    caption,
    heads: [heads.when, heads.event, heads.who, heads.subject, heads.effect].map((text) => ({ text })),
    rows: inOrder(outcomes).map((outcome) => ({
      cells: [
        sortedCell(outcomeDay(outcome) ?? "", dateOrUnknown(outcome.date)),
        cell(original(records, sentenceOf(outcome.event)), citations.cite(outcome.source_ids)),
        cell(personLink(records, outcome.person_id)),
        cell(...subjectLine(records, outcome)),
        cell(effectTag(records, outcome.effect)),
      ],
    })),
  };
}

function subjectLine(records: Records, { demand_id, commitment_id, person_id }: Outcome): Line {
  const words = wordsOf(records).batch.outcomes;
  if (demand_id !== null) {
    const demand = records.get("demands", demand_id);
    const href = `${ADDRESSES.pledges.page(demand.pledge_id)}#${anchorOf(demand_id)}`;
    return words.demand<Inline>(originalLink(records, demand.demand, href));
  }
  if (commitment_id === null) return [words.neither];
  const { commitment } = records.get("commitments", commitment_id);
  return words.promise<Inline>(originalLink(records, commitment, ADDRESSES.people.page(person_id)));
}
