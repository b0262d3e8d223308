import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { claimsFigure } from "./claims-figure.ts";
import { disputesOf, FIGURES_ANCHOR } from "./disputes.ts";
import { figuresInOrder, figuresTable } from "./figures-table.ts";

/** Every figure that a source gives for the whole batch: what is used, what differs, what came earlier. */
export function figuresSection(records: Records, batch: Batch, citations: Citations): Section {
  const { figures } = wordsOf(records).batch;
  const anchor = FIGURES_ANCHOR;
  if (figuresInOrder(records, batch.batch_id).length === 0)
    return { anchor, heading: figures.heading, blocks: [prose([figures.none])] };
  const isDisputed = disputesOf(records, batch.batch_id).length > 0;
  return {
    anchor,
    heading: isDisputed ? figures.disputedHeading : figures.heading,
    blocks: [
      isDisputed ? claimsFigure(records, batch, citations) : figuresTable(records, batch.batch_id, citations),
      prose([standingNote(records)]),
    ],
  };
}

/** What the standings of figures mean. */
function standingNote(records: Records): string {
  const { batch, terms } = wordsOf(records);
  const meanings = Object.values(terms.standings).map(
    ({ label, meaning }) => `${label}: ${continued(meaning)}`,
  );
  return batch.figures.standings(meanings.join(" "));
}
