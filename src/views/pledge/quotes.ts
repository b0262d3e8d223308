import { wordsOf } from "../../messages/words.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import type { Response } from "../../model/tables/pledges.ts";
import type { QuoteBlock } from "../kit/statements.ts";
import type { Citations } from "../kit/citations.ts";
import { numberedDemand } from "./demands.ts";

/** The exact words of one answer; `null` where none are recorded. */
export function answerQuote(records: Records, response: Response, citations: Citations): QuoteBlock | null {
  if (response.quote === null) return null;
  const { named } = numberedDemand(records, response.demand_id);
  const { name } = records.get("people", response.person_id);
  const { saidOn } = wordsOf(records).pledge.quote;
  return {
    kind: "quote",
    text: response.quote,
    attribution: [
      saidOn(name, spokenOn(records, response.said_on), named),
      citations.cite(response.source_ids),
    ],
  };
}

/** The exact words of one commitment; `null` where none are recorded. */
export function commitmentQuote(
  records: Records,
  commitment: Commitment,
  citations: Citations,
): QuoteBlock | null {
  if (commitment.quote === null) return null;
  const { name } = records.get("people", commitment.person_id);
  const { said } = wordsOf(records).pledge.quote;
  return {
    kind: "quote",
    text: commitment.quote,
    attribution: [said(name, spokenOn(records, commitment.made_on)), citations.cite(commitment.source_ids)],
  };
}

function spokenOn(records: Records, day: PartialDate | null): string {
  const { pledge, date } = wordsOf(records);
  return day === null ? pledge.quote.dateUnknown : date(day);
}
