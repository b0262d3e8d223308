import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Response } from "../../model/tables/pledges.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import { cell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { original, originalLink } from "../kit/inline.ts";
import { responseLine } from "../pledge/answer-words.ts";
import { numberedDemand } from "../pledge/demands.ts";
import { answerQuote } from "../pledge/quotes.ts";

/** What a person answered to pledges and questionnaires, oldest document first, and the exact words. */
export function personAnswersSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const words = wordsOf(records).person.answers;
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
        cell(originalLink(records, title, ADDRESSES.pledges.respondent(pledgeId, personId))),
        cell(
          ...words.asked(capitalized(name), original(records, demand.demand)),
          citations.cite(demand.source_ids),
        ),
        cell(...responseLine(records, response, citations)),
      ],
    };
  });
  const quotes = responses
    .map(({ response }) => answerQuote(records, response, citations))
    .filter((quote) => quote !== null);
  return {
    anchor: "answers",
    heading: words.heading,
    blocks: [
      {
        kind: "table",
        caption: words.caption,
        heads: [
          { text: words.columns.document },
          { text: words.columns.asked },
          { text: words.columns.answer },
        ],
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
