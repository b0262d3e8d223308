import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { County } from "../../model/tables/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { announcedLine } from "../batch/announced.ts";
import { batchTable } from "../batch/rows.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { batchesCoverage } from "./coverage.ts";
import { pipelineFigure } from "./pipeline-figure.ts";

/** The batches of this county alone, step by step; what was only announced is said in a sentence of its own. */
export function batchesSection(records: Records, county: County, citations: Citations): Section | null {
  const { batch_ids } = records.totals("county", county.county_id);
  const batches = batch_ids.map((id) => records.get("batches", id));
  if (batches.length === 0) return null;
  const { county: words, countyFigures } = wordsOf(records);
  return {
    anchor: "batches",
    heading: words.batches.heading,
    blocks: [
      ...announcedLines(records, batches, citations),
      pipelineFigure(
        records,
        ADDRESSES.counties.page(county.county_id),
        batches,
        batchTable(records, batches, citations, { caption: words.batches.caption, place: "none" }),
        { anchor: "pipeline", ...countyFigures.pipeline.own, place: countyInState(county) },
      ),
    ],
  };
}

/** That no batch of the county alone is recorded, and whether anybody looked. */
export function noBatchWords(records: Records, county: County): string {
  const { county: words, date } = wordsOf(records);
  const { result, looked_on } = batchesCoverage(records, county.county_id);
  if (result === "not-looked") return words.batches.notLooked;
  return looked_on === null ? words.batches.noneFound : words.batches.noneFoundOn(date(looked_on));
}

/** The batches that span this county and others: listed, never divided. */
export function sharedSection(records: Records, county: County, citations: Citations): Section | null {
  const { shared_batch_ids } = records.totals("county", county.county_id);
  if (shared_batch_ids.length === 0) return null;
  const batches = shared_batch_ids.map((id) => records.get("batches", id));
  const { county: words, countyFigures } = wordsOf(records);
  return {
    anchor: "shared",
    heading: words.batches.shared,
    blocks: [
      prose([words.batches.sharedNote]),
      ...announcedLines(records, batches, citations),
      pipelineFigure(
        records,
        ADDRESSES.counties.page(county.county_id),
        batches,
        batchTable(records, batches, citations, { caption: words.batches.sharedCaption, place: "county" }),
        {
          anchor: "pipeline-shared",
          ...countyFigures.pipeline.shared,
          place: countyFigures.pipeline.sharedPlace(countyInState(county)),
        },
      ),
    ],
  };
}

function announcedLines(records: Records, batches: readonly Batch[], citations: Citations): Block[] {
  const lines = batches
    .filter(({ status }) => status === "announced")
    .map((batch) => announcedLine(records, batch, citations));
  return lines.length === 0 ? [] : [prose(...lines)];
}
