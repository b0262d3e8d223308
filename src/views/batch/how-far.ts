import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchStatusWords } from "../kit/batch-words.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Inline, type Line, type Reader } from "../kit/inline.ts";
import { usedFigure } from "./figures.ts";
import { pipelineFigure } from "./pipeline-figure.ts";
import { undoneWithoutRuling } from "./reached.ts";

/** The three counts of a batch, each under its own name, with their days. */
export function howFarSection(records: Records, batch: Batch, citations: Citations): Section {
  return {
    anchor: "how-far",
    heading: wordsOf(records).batch.howFar,
    blocks: [pipelineFigure(records, batch, citations), prose(countsLine(records))],
  };
}

/** The furthest step and what it means. */
export function statusLine(records: Records, batch: Batch): Line {
  const { furthest } = wordsOf(records).batch.steps;
  return [furthest(continued(batchStatusWords(records, batch)), stepMeaning(records, batch))];
}

/** What the furthest step means for this batch: that convictions were set aside only where convictions are counted. */
function stepMeaning(records: Records, { batch_id, status }: Batch): string {
  const { terms, batch: words } = wordsOf(records);
  const { granted } = words.steps;
  const otherwise = undoneWithoutRuling(records, batch_id);
  if (otherwise !== null)
    return otherwise === "pardoned" ? terms.batchRemedies.pardon.meaning : granted.reported;
  const isCounted = usedFigure(records, batch_id, "convictions") !== null;
  if (status === "granted") return isCounted ? granted.counted : granted.uncounted;
  if (status === "granted-in-part" && !isCounted) return granted.partUncounted;
  return terms.batchStatuses[status].meaning;
}

/** How the three counts differ: said wherever they stand side by side. */
export function countsLine(reader: Reader): Line {
  return wordsOf(reader).batch.steps.counts<Inline>((text) => link(text, ADDRESSES.glossary));
}
