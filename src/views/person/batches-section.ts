import { countyShortName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { batchLink } from "../batch/links.ts";
import { batchStatusTag, vacatedInWords } from "../kit/batch-words.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";

/** The batches of which the person was the prosecutor. */
export function personBatchesSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const {
    list,
    dateOrUnknown,
    person: { batches: words },
  } = wordsOf(records);
  const rows = [...records.where("batches", "person_id", personId)]
    .sort((a, b) => compareDates(a.announced_on, b.announced_on))
    .map((batch): Row => ({
      cells: [
        cell(batchLink(records, batch)),
        cell(list(batch.county_ids.map((id) => countyShortName(records.get("counties", id))))),
        sortedCell(batch.announced_on ?? "", dateOrUnknown(batch.announced_on)),
        cell(batchStatusTag(records, batch)),
        cell(vacatedInWords(records, batch), citations.cite(batch.source_ids)),
      ],
    }));
  if (rows.length === 0) return null;
  return {
    anchor: "batches",
    heading: words.heading,
    blocks: [
      prose([words.lead]),
      {
        kind: "table",
        caption: words.caption,
        heads: [
          { text: words.columns.batch },
          { text: words.columns.county },
          { text: words.columns.announced },
          { text: words.columns.step },
          { text: words.columns.vacated },
        ],
        rows,
      },
    ],
  };
}
