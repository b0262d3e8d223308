import { amountOf, quantityOf } from "../../format/counts.ts";
import { countyShortName } from "../../format/names.ts";
import { listOf } from "../../format/lists.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { BATCH_ROLES } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, sortedCell, type Row, type Section } from "../kit/block.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";

/** The convictions tied to the officer, batch by batch. */
export function convictionsSection(records: Records, officer: Officer, citations: Citations): Section {
  const ties = records.where("batch_officers", "officer_id", officer.officer_id);
  const shares = new Map(
    records.shares("officer_id", officer.officer_id).map((share) => [share.batch_id, share]),
  );
  const rows = ties.map((tie): Row => {
    const batch = records.get("batches", tie.batch_id);
    const share = shares.get(tie.batch_id)!;
    return {
      cells: [
        cell(link(batch.title, ADDRESSES.batches.page(batch.batch_id))),
        cell(listOf(batch.county_ids.map((id) => countyShortName(records.get("counties", id))))),
        cell(BATCH_ROLES[tie.role].label, citations.cite(tie.source_ids)),
        sortedCell(share.quantity?.value ?? -1, ...shareLine(share, citations)),
        cell(batchStatusTag(batch)),
      ],
    };
  });
  return {
    anchor: "convictions",
    heading: "Convictions tied to this officer",
    blocks: [
      prose(totalLine(records, officer)),
      {
        kind: "table",
        caption: "Batches in which the officer is a reason, with the officer’s share",
        heads: [
          { text: "Batch" },
          { text: "County" },
          { text: "Role" },
          { text: "Share", numeric: true },
          { text: "How far it got" },
        ],
        rows,
      },
      prose([SHARE_NOTE]),
    ],
  };
}

const SHARE_NOTE =
  "A conviction that rests on several officers is counted once for each of them here, and once for the county. Vacated is not exonerated: the court set the judgment aside, and did not find the person innocent.";

function shareLine(share: OfficerShare, citations: Citations): Line {
  if (share.quantity === null) return ["share not known"];
  const note = share.basis === "only-officer" ? " (the only officer of the batch)" : "";
  return [`${quantityOf(share.quantity)}${note}`, citations.cite(share.source_ids)];
}

function totalLine(records: Records, officer: Officer): Line {
  const { moved, vacated } = records.totals("officer", officer.officer_id);
  if (moved.quantity === null) {
    return ["How many convictions rest on this officer is not known: no source read gives a number."];
  }
  const unknown = moved.batch_ids_without_number.length;
  return [
    `A prosecutor moved, or said they would move, to undo ${quantityOf(moved.quantity)} tied to this officer`,
    vacated.quantity === null
      ? "; no ruling with a number was found"
      : `; courts vacated ${amountOf(vacated.quantity)}`,
    unknown > 0
      ? `. In ${unknown === 1 ? "one batch" : `${unknown} batches`} the officer’s share is not known.`
      : ".",
  ];
}
