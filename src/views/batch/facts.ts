import { spanInWords } from "../../format/dates.ts";
import { capitalized, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Fact, Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { batchLink } from "./links.ts";

const NOT_STATED = "not stated in the texts read";

/** Why, of what time and by what means: what the first lines of the page do not say. */
export function factsSection(records: Records, batch: Batch, citations: Citations): Section {
  const { part_of } = batch;
  const contained = records.where("batches", "part_of", batch.batch_id);
  const facts: Fact[] = [
    { term: "Why", details: [[sentenceOf(batch.basis), citations.cite(batch.source_ids)]] },
    ...prosecutorFacts(batch),
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
  return { anchor: "what-and-why", heading: "Why and how", blocks: [{ kind: "facts", facts }] };
}

/** Why the first lines name no prosecutor. */
function prosecutorFacts({ person_id, office_id, county_ids }: Batch): Fact[] {
  if (person_id !== null) return [];
  const several = office_id === null && county_ids.length > 1;
  const words = several ? "Several offices were asked at once" : "Not named in the texts read";
  return [{ term: "Prosecutor at the time", details: [[words]] }];
}
