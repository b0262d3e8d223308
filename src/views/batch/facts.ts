import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Fact, Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Inline, type Line } from "../kit/inline.ts";
import { batchLink } from "./links.ts";

/** Why, of what time and by what means: what the first lines of the page do not say. */
export function factsSection(records: Records, batch: Batch, citations: Citations): Section {
  const {
    span,
    batch: { facts: words },
  } = wordsOf(records);
  const stated = (text: string | null): Inline =>
    text === null ? words.notStated : original(records, capitalized(text));
  const contained = records.where("batches", "part_of", batch.batch_id);
  const facts: Fact[] = [
    {
      term: words.why,
      details: [[original(records, sentenceOf(batch.basis)), citations.cite(batch.source_ids)]],
    },
    ...prosecutorFacts(records, batch),
    { term: words.arrests, details: [[capitalized(span(batch.arrests_from, batch.arrests_to))]] },
    { term: words.unit, details: [[stated(batch.unit)]] },
    { term: words.means, details: [[stated(batch.mechanism)]] },
    ...partFacts(records, batch),
    ...(contained.length === 0
      ? []
      : [{ term: words.contains, details: contained.map((other): Line => [batchLink(records, other)]) }]),
  ];
  return { anchor: "what-and-why", heading: words.heading, blocks: [{ kind: "facts", facts }] };
}

/** Why the first lines name no prosecutor. */
function prosecutorFacts(records: Records, { person_id, office_id, county_ids }: Batch): Fact[] {
  if (person_id !== null) return [];
  const { facts } = wordsOf(records).batch;
  const several = office_id === null && county_ids.length > 1;
  return [{ term: facts.prosecutor, details: [[several ? facts.severalAsked : facts.notNamed]] }];
}

/** The larger batch of which this one is a part. */
function partFacts(records: Records, { part_of }: Batch): Fact[] {
  if (part_of === null) return [];
  const { facts } = wordsOf(records).batch;
  const whole = batchLink(records, records.get("batches", part_of));
  return [{ term: facts.partOf, details: [facts.countedThere<Inline>(whole)] }];
}
