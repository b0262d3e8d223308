import { countOf } from "../../format/counts.ts";
import { dateOrUnknown } from "../../format/dates.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { movedAmount, vacatedAmount } from "../batch/amounts.ts";
import { citedNumber } from "../batch/rows.ts";
import { batchLink } from "../batch/links.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { prose, type Section, type TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link } from "../kit/inline.ts";

const SHOWN = 12;

/** The batches with the largest numbers of convictions moved, each at its announcement. */
export function largestBatches(records: Records, shown = SHOWN): readonly Batch[] {
  return records
    .all("batches")
    .filter((batch) => batch.part_of === null)
    .map((batch) => ({ batch, moved: records.batchNumbers(batch.batch_id).moved?.value ?? -1 }))
    .filter(({ moved }) => moved >= 0)
    .sort((a, b) => b.moved - a.moved || a.batch.batch_id.localeCompare(b.batch.batch_id))
    .slice(0, shown)
    .map(({ batch }) => batch);
}

/** The largest batches on one line of time. */
export function largestSection(records: Records, citations: Citations): Section {
  const batches = [...largestBatches(records)].sort((a, b) => compareDates(a.announced_on, b.announced_on));
  const entries = batches.map((batch) => itemOf(records, batch, citations));
  return {
    anchor: "largest",
    heading: "The largest batches",
    blocks: [
      prose([
        `The ${countOf(entries.length, "batch", "batches")} with the most convictions moved, by the day of their announcement. `,
        link("All batches", ADDRESSES.batches.list),
        ".",
      ]),
      { kind: "timeline", entries },
    ],
  };
}

function itemOf(records: Records, batch: Batch, citations: Citations): TimelineItem {
  const moved = movedAmount(records, batch);
  const vacated = vacatedAmount(records, batch);
  return {
    when: dateOrUnknown(batch.announced_on),
    date: batch.announced_on,
    text: [batchStatusTag(batch), " ", batchLink(batch)],
    notes: [
      [
        ...citedNumber(`Moved: ${moved.words}`, moved.source_ids, citations),
        "; ",
        ...citedNumber(`vacated: ${vacated.words}`, vacated.source_ids, citations),
        ".",
      ],
    ],
  };
}
