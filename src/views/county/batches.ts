import { countyInState } from "../../format/names.ts";
import { dateInWords } from "../../model/partial-date.ts";
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
  return {
    anchor: "batches",
    heading: "Batches",
    blocks: [
      ...announcedLines(records, batches, citations),
      pipelineFigure(
        records,
        ADDRESSES.counties.page(county.county_id),
        batches,
        batchTable(records, batches, citations, {
          caption: "Batches of this county alone",
          place: "none",
        }),
        {
          anchor: "pipeline",
          title: "How far each batch got",
          among: "the batches of this county alone",
          place: countyInState(county),
        },
      ),
    ],
  };
}

/** That no batch of the county alone is recorded, and whether anybody looked. */
export function noBatchWords(records: Records, county: County): string {
  const { result, looked_on } = batchesCoverage(records, county.county_id);
  if (result === "not-looked") return "Nobody looked for batches in this county: no conclusion can be drawn.";
  const when = looked_on === null ? "" : ` when last looked for on ${dateInWords(looked_on)}`;
  return `No batch of this county alone was found${when}. That is no proof that there is none.`;
}

/** The batches that span this county and others: listed, never divided. */
export function sharedSection(records: Records, county: County, citations: Citations): Section | null {
  const { shared_batch_ids } = records.totals("county", county.county_id);
  if (shared_batch_ids.length === 0) return null;
  const batches = shared_batch_ids.map((id) => records.get("batches", id));
  return {
    anchor: "shared",
    heading: "Batches shared with other counties",
    blocks: [
      prose([SHARED]),
      ...announcedLines(records, batches, citations),
      pipelineFigure(
        records,
        ADDRESSES.counties.page(county.county_id),
        batches,
        batchTable(records, batches, citations, { caption: "Shared batches", place: "county" }),
        {
          anchor: "pipeline-shared",
          title: "How far each shared batch got",
          among: "the batches shared with other counties",
          place: `${countyInState(county)} and the counties with which it shares batches`,
        },
      ),
    ],
  };
}

const SHARED =
  "Each of these spans several counties. It is counted once for all of them together, not divided, and in no county’s total.";

function announcedLines(records: Records, batches: readonly Batch[], citations: Citations): Block[] {
  const lines = batches
    .filter(({ status }) => status === "announced")
    .map((batch) => announcedLine(records, batch, citations));
  return lines.length === 0 ? [] : [prose(...lines)];
}
