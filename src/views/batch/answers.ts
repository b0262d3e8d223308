import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import { earliest } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { ADDRESSES, anchorOf } from "../../site/addresses.ts";
import { cell, sortedCell, type DataTable } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { effectTag, inOrder } from "../pledge/outcome-words.ts";
import { personLink } from "./links.ts";

/** A table of acts in office: what happened, on which demand or promise it bears, and what it did for it. */
export function outcomesTable(
  records: Records,
  outcomes: readonly Outcome[],
  citations: Citations,
  caption: string,
): DataTable {
  return {
    kind: "table",
    caption,
    heads: [
      { text: "When" },
      { text: "What happened" },
      { text: "Who" },
      { text: "Bears on" },
      { text: "Effect" },
    ],
    rows: inOrder(outcomes).map((outcome) => ({
      cells: [
        sortedCell(outcome.date === null ? "" : earliest(outcome.date), dateOrUnknown(outcome.date)),
        cell(sentenceOf(outcome.event), citations.cite(outcome.source_ids)),
        cell(personLink(records, outcome.person_id)),
        cell(...subjectLine(records, outcome)),
        cell(effectTag(outcome.effect)),
      ],
    })),
  };
}

function subjectLine(records: Records, { demand_id, commitment_id, person_id }: Outcome): Line {
  if (demand_id !== null) {
    const demand = records.get("demands", demand_id);
    const href = `${ADDRESSES.pledges.page(demand.pledge_id)}#${anchorOf(demand_id)}`;
    return ["Demand: ", link(demand.demand, href)];
  }
  if (commitment_id === null) return ["No demand or promise"];
  const { commitment } = records.get("commitments", commitment_id);
  return ["Promise: ", link(commitment, ADDRESSES.people.page(person_id))];
}
