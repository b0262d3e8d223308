import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { STANDINGS } from "../../model/vocabulary/batches.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { claimsFigure } from "./claims-figure.ts";
import { disputesOf, FIGURES_ANCHOR } from "./disputes.ts";
import { figuresInOrder, figuresTable } from "./figures-table.ts";

/** Every figure that a source gives for the whole batch: what is used, what differs, what came earlier. */
export function figuresSection(records: Records, batch: Batch, citations: Citations): Section {
  const anchor = FIGURES_ANCHOR;
  if (figuresInOrder(records, batch.batch_id).length === 0)
    return { anchor, heading: "Figures", blocks: [prose(["No text read gives a number for this batch."])] };
  const isDisputed = disputesOf(records, batch.batch_id).length > 0;
  return {
    anchor,
    heading: isDisputed ? "Figures and disputes" : "Figures",
    blocks: [
      isDisputed ? claimsFigure(records, batch, citations) : figuresTable(records, batch.batch_id, citations),
      prose([STANDING_NOTE]),
    ],
  };
}

const STANDING_NOTE = `${Object.values(STANDINGS)
  .map(({ label, meaning }) => `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`)
  .join(" ")} Different measures are never added to each other.`;
