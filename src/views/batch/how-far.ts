import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_REMEDIES, BATCH_STATUSES } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { pipelineFigure } from "./pipeline-figure.ts";
import { remedySources } from "./remedies.ts";

/** The three counts of a batch, each under its own name, with their days. */
export function howFarSection(records: Records, batch: Batch, citations: Citations): Section {
  return {
    anchor: "how-far",
    heading: "How far it got",
    blocks: [pipelineFigure(records, batch, citations), prose(countsLine())],
  };
}

/** The furthest step and what it means. */
export function statusLine(records: Records, batch: Batch): Line {
  const { label, meaning } = BATCH_STATUSES[batch.status];
  const isPardon = remedySources(records, batch.batch_id, "pardon") !== null;
  const how = isPardon ? BATCH_REMEDIES.pardon.meaning : meaning;
  return [`Furthest step that a source shows: ${label.toLowerCase()}. ${how}`];
}

/** How the three counts differ: said wherever they stand side by side. */
export function countsLine(): Line {
  return [
    "Requested, moved and vacated are three different counts. Vacated is not exonerated: the court set the judgment aside, and did not find anybody innocent. ",
    link("What the words mean", ADDRESSES.glossary),
    ".",
  ];
}
