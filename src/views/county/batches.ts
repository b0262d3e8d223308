import { countOf } from "../../format/counts.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { announcedLine } from "../batch/announced.ts";
import { countyLinks } from "../batch/links.ts";
import { batchTable } from "../batch/rows.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { batchesCoverage } from "./coverage.ts";

/** The batches of this county alone; what was only announced is said in a sentence of its own. */
export function batchesSection(records: Records, county: County, citations: Citations): Section {
  const { batch_ids } = records.totals("county", county.county_id);
  const batches = batch_ids.map((id) => records.get("batches", id));
  const announced = batches
    .filter(({ status }) => status === "announced")
    .map((batch) => announcedLine(records, batch, citations));
  if (batches.length === 0)
    return { anchor: "batches", heading: "Batches", blocks: [prose([noBatchWords(records, county)])] };
  return {
    anchor: "batches",
    heading: "Batches",
    blocks: [
      ...(announced.length > 0 ? [prose(...announced)] : []),
      batchTable(records, batches, citations, { caption: "Batches of this county alone", inOnePlace: true }),
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
  const lines = batches.map((batch) => [
    `${batch.title}: spans ${countOf(batch.county_ids.length, "county", "counties")} (`,
    ...countyLinks(records, batch.county_ids),
    "); counted once for all of them together, not divided, and in no county’s total.",
  ]);
  const announced = batches
    .filter(({ status }) => status === "announced")
    .map((batch) => announcedLine(records, batch, citations));
  return {
    anchor: "shared",
    heading: "Batches shared with other counties",
    blocks: [
      { kind: "list", items: lines },
      ...(announced.length > 0 ? [prose(...announced)] : []),
      batchTable(records, batches, citations, { caption: "Shared batches" }),
    ],
  };
}
