import { dateInWords, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import type { Response } from "../../model/tables/pledges.ts";
import type { QuoteBlock } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { numberedDemand } from "./demands.ts";

/** The exact words of one answer; `null` where none are recorded. */
export function answerQuote(records: Records, response: Response, citations: Citations): QuoteBlock | null {
  if (response.quote === null) return null;
  const { name } = numberedDemand(records, response.demand_id);
  const person = records.get("people", response.person_id);
  return {
    kind: "quote",
    text: response.quote,
    attribution: [
      `${person.name}, ${spokenOn(response.said_on)}, on ${name}`,
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
  return {
    kind: "quote",
    text: commitment.quote,
    attribution: [`${name}, ${spokenOn(commitment.made_on)}`, citations.cite(commitment.source_ids)],
  };
}

function spokenOn(date: PartialDate | null): string {
  return date === null ? "date not known" : dateInWords(date);
}
