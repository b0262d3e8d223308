import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { movedBatches, reachOf } from "./moved-batches.ts";

/**
 * Why an event has its mark, from its row alone: what the mark means for a demand or for a commitment; and, of a batch
 * that is a step, how many convictions it moved and courts vacated, or how far it got. What is asked for stands above the events of a demand.
 */
export function reasonLine(records: Records, outcome: Outcome, citations: Citations): Line {
  const { effect, demand_id, batch_id } = outcome;
  const { terms, pledge } = wordsOf(records);
  const { sentence, withBatch, ofDemand, ofCommitment } = pledge.reason;
  const mark = terms.effects[effect].label.toLowerCase();
  const why = (demand_id === null ? ofCommitment : ofDemand)[effect];
  if (batch_id === null || effect === "neutral") return [sentence(mark, why)];
  const { words, source_ids } = movedBatches(records, [batch_id], reachOf(records, batch_id));
  return [sentence(mark, withBatch(why, words)), citations.cite([...new Set(source_ids)])];
}
