import { dateOrUnknown, spanInWords } from "../../format/dates.ts";
import { capitalized, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Fact, Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { batchLink, countyLinks, personLink } from "./links.ts";
import { officeName } from "./rows.ts";

const NOT_STATED = "not stated in the texts read";

/** What was asked, by whom and why. */
export function factsSection(records: Records, batch: Batch, citations: Citations): Section {
  const { part_of } = batch;
  const contained = records.where("batches", "part_of", batch.batch_id);
  const facts: Fact[] = [
    { term: "Why", details: [[sentenceOf(batch.basis), citations.cite(batch.source_ids)]] },
    { term: "Office", details: [[capitalized(officeName(records, batch))]] },
    { term: "Prosecutor at the time", details: [prosecutor(records, batch)] },
    { term: "County", details: batch.county_ids.map((id) => countyLinks(records, [id], true)) },
    {
      term: batch.status === "requested" ? "Asked" : "Announced",
      details: [[dateOrUnknown(batch.announced_on)]],
    },
    { term: "Arrests", details: [[capitalized(spanInWords(batch.arrests_from, batch.arrests_to))]] },
    { term: "Unit of the office", details: [[capitalized(batch.unit ?? NOT_STATED)]] },
    { term: "By what means", details: [[capitalized(batch.mechanism ?? NOT_STATED)]] },
    ...(part_of === null
      ? []
      : [
          {
            term: "Part of",
            details: [
              [
                batchLink(records.get("batches", part_of)),
                "; its convictions are counted there, never twice.",
              ],
            ],
          },
        ]),
    ...(contained.length === 0
      ? []
      : [{ term: "Contains", details: contained.map((other): Line => [batchLink(other)]) }]),
  ];
  return { anchor: "what-and-why", heading: "What, by whom and why", blocks: [{ kind: "facts", facts }] };
}

function prosecutor(records: Records, batch: Batch): Line {
  if (batch.person_id !== null) return [personLink(records, batch.person_id)];
  return [
    batch.office_id === null && batch.county_ids.length > 1
      ? "Several offices were asked at once"
      : "Not named in the texts read",
  ];
}
