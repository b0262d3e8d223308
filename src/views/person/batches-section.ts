import { dateOrUnknown } from "../../format/dates.ts";
import { countyShortName } from "../../format/names.ts";
import { listOf } from "../../format/lists.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { batchStatusTag, vacatedInWords } from "../kit/batch-words.ts";
import { cell, prose, sortedCell, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";

/** The batches of which the person was the prosecutor. */
export function personBatchesSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const rows = [...records.where("batches", "person_id", personId)]
    .sort((a, b) => compareDates(a.announced_on, b.announced_on))
    .map((batch): Row => ({
      cells: [
        cell(link(batch.title, ADDRESSES.batches.page(batch.batch_id))),
        cell(listOf(batch.county_ids.map((id) => countyShortName(records.get("counties", id))))),
        sortedCell(batch.announced_on ?? "", dateOrUnknown(batch.announced_on)),
        cell(batchStatusTag(batch)),
        cell(vacatedInWords(batch, records.batchNumbers(batch.batch_id)), citations.cite(batch.source_ids)),
      ],
    }));
  if (rows.length === 0) return null;
  return {
    anchor: "batches",
    heading: "Batches of convictions",
    blocks: [
      prose(["Batches in which this person was the prosecutor who was asked, or who moved or announced."]),
      {
        kind: "table",
        caption: "Batches, oldest first",
        heads: [
          { text: "Batch" },
          { text: "County" },
          { text: "Announced" },
          { text: "How far it got" },
          { text: "Convictions vacated" },
        ],
        rows,
      },
    ],
  };
}
