import { capitalized } from "../../format/lists.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Response } from "../../model/tables/pledges.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";
import { responseLine } from "../pledge/answer-words.ts";
import { numberedDemand } from "../pledge/demands.ts";
import { answerQuote } from "../pledge/quotes.ts";

/** What a person answered to pledges and questionnaires, oldest document first, and the exact words. */
export function personAnswersSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const responses = records
    .where("responses", "person_id", personId)
    .map((response) => ({ response, ...placeOf(records, response) }))
    .sort(
      (a, b) =>
        compareDates(a.issued, b.issued) ||
        a.pledgeId.localeCompare(b.pledgeId, "en") ||
        a.position - b.position,
    );
  if (responses.length === 0) return null;
  const rows = responses.map(({ response, pledgeId }): Row => {
    const { demand, name } = numberedDemand(records, response.demand_id);
    const { title } = records.get("pledges", pledgeId);
    return {
      cells: [
        cell(link(title, ADDRESSES.pledges.respondent(pledgeId, personId))),
        cell(`${capitalized(name)}: ${demand.demand}`, citations.cite(demand.source_ids)),
        cell(...responseLine(response, citations)),
      ],
    };
  });
  const quotes = responses
    .map(({ response }) => answerQuote(records, response, citations))
    .filter((quote) => quote !== null);
  return {
    anchor: "answers",
    heading: "Answers to pledges and questionnaires",
    blocks: [
      {
        kind: "table",
        caption: "Each answer recorded",
        heads: [{ text: "Document" }, { text: "Asked" }, { text: "Answer" }],
        rows,
      },
      ...quotes,
    ],
  };
}

function placeOf(
  records: Records,
  response: Response,
): { readonly pledgeId: string; readonly issued: string | null; readonly position: number } {
  const { pledge_id: pledgeId, position } = records.get("demands", response.demand_id);
  return { pledgeId, issued: records.get("pledges", pledgeId).issued_on, position };
}
