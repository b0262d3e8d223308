import { capitalized, sentenceOf } from "../format/lists.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Batch } from "../model/tables/batches.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { batchCard } from "./card/batch-card.ts";
import { batchClaim } from "./claim/batch-claim.ts";
import { announcedLine } from "./batch/announced.ts";
import { outcomesTable } from "./batch/answers.ts";
import { batchFacets } from "./batch/facets.ts";
import { factsSection } from "./batch/facts.ts";
import { figuresSection } from "./batch/figures-section.ts";
import { howFarSection, statusLine } from "./batch/how-far.ts";
import { countiesInSentence, personLink } from "./batch/links.ts";
import { officeName } from "./batch/rows.ts";
import { sharesSection } from "./batch/shares.ts";
import { stepItem } from "./batch/step-words.ts";
import { batchStatusTag } from "./kit/batch-words.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { original, originalWording, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { effectNoteLine } from "./pledge/outcome-words.ts";

/** The page of one batch. */
export function batchPage(records: Records, batchId: string): Page {
  const batch = records.get("batches", batchId);
  const words = wordsOf(records);
  const citations = new Citations(records);
  const summary = [openingLine(records, batch), furthestLine(records, batch, citations)];
  return pageOf(records, {
    address: ADDRESSES.batches.page(batchId),
    heading: originalWording(records, batch.title),
    kind: words.batch.kind,
    tags: [batchStatusTag(records, batch)],
    summary,
    parents: [{ text: words.frame.batches, href: ADDRESSES.batches.list }],
    sections: sectionsOf(
      howFarSection(records, batch, citations),
      factsSection(records, batch, citations),
      sharesSection(records, batch, citations),
      figuresSection(records, batch, citations),
      stepsSection(records, batch, citations),
      outcomesSection(records, batch, citations),
      noteSection(records, batch, citations),
      questionsSection(records, [{ type: "batch", id: batchId }]),
    ),
    citations,
    data: ADDRESSES.batches.json(batchId),
    subject: { type: "batch", id: batchId },
    facets: batchFacets(records, batch),
    card: batchCard(records, batch),
    claim: batchClaim(records, batch),
  });
}

/** Where, who and when; of a batch that was announced and no more, the next line says who and when. */
function openingLine(records: Records, batch: Batch): Line {
  const {
    batch: { opening },
    when,
  } = wordsOf(records);
  const ofOffice = batch.office_id === null ? opening.servedBySeveral : opening.served;
  const placed = batch.county_ids.length > 1 ? ofOffice : opening.where;
  const where = placed<Inline>(countiesInSentence(records, batch.county_ids));
  if (batch.status === "announced") return where;
  const office = capitalized(officeName(records, batch));
  const who: Line =
    batch.person_id === null
      ? [opening.office(office)]
      : opening.prosecutor<Inline>(personLink(records, batch.person_id), office);
  const isRequest = batch.status === "requested";
  const [dated, undated] = isRequest
    ? [opening.asked, opening.askedUnknown]
    : [opening.announced, opening.announcedUnknown];
  return [...where, ...who, batch.announced_on === null ? undated : dated(when(batch.announced_on))];
}

/** How far the batch got; the numbers stand right below. */
function furthestLine(records: Records, batch: Batch, citations: Citations): Line {
  return batch.status === "announced"
    ? announcedLine(records, batch, citations, false)
    : statusLine(records, batch);
}

function stepsSection(records: Records, batch: Batch, citations: Citations): Section {
  const { entries } = records.timeline("batch", batch.batch_id);
  const items = entries.map((entry) =>
    stepItem(records, records.get("batch_steps", entry.row_id), citations),
  );
  const { timeline } = wordsOf(records).batch.steps;
  return {
    anchor: "timeline",
    heading: timeline.heading,
    blocks: items.length > 0 ? [{ kind: "timeline", entries: items }] : [prose([timeline.none])],
  };
}

function outcomesSection(records: Records, batch: Batch, citations: Citations): Section | null {
  const outcomes = records.where("outcomes", "batch_id", batch.batch_id);
  if (outcomes.length === 0) return null;
  const { heading, caption } = wordsOf(records).batch.demands;
  return {
    anchor: "demands",
    heading,
    blocks: [outcomesTable(records, outcomes, citations, caption), prose(effectNoteLine(records))],
  };
}

function noteSection(records: Records, batch: Batch, citations: Citations): Section | null {
  if (batch.note === null) return null;
  return {
    anchor: "note",
    heading: wordsOf(records).batch.note,
    blocks: [prose([original(records, sentenceOf(batch.note)), citations.cite(batch.source_ids)])],
  };
}
