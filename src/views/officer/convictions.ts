import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { BATCH_ROLES } from "../../model/vocabulary/batches.ts";
import { batchLink, countyLinks } from "../batch/links.ts";
import { shareLine } from "../batch/shares.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { cell, prose, sortedCell, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { shareOf } from "./share.ts";
import { placesTable } from "./places.ts";
import { officerTotalWords } from "./total-words.ts";

/** The convictions tied to the officer, county by county and batch by batch. */
export function convictionsSection(records: Records, officer: Officer, citations: Citations): Section {
  const rows = records.where("batch_officers", "officer_id", officer.officer_id).map((tie): Row => {
    const batch = records.get("batches", tie.batch_id);
    const share = shareOf(records, officer.officer_id, tie.batch_id);
    const whole = share.basis === "only-officer" ? [" (the only officer of the batch)"] : [];
    return {
      cells: [
        cell(batchLink(batch)),
        cell(...countyLinks(records, batch.county_ids)),
        cell(BATCH_ROLES[tie.role].label, citations.cite(tie.source_ids)),
        sortedCell(share.quantity?.value ?? -1, ...shareLine(share, citations), ...whole),
        cell(batchStatusTag(batch)),
      ],
    };
  });
  const places = placesTable(records, officer);
  return {
    anchor: "convictions",
    heading: "Convictions tied to this officer",
    blocks: [
      prose([officerTotalWords(records, officer.officer_id)]),
      ...(places === null ? [] : [places]),
      {
        kind: "table",
        caption: "Batches in which the officer is a reason, with the officer’s share",
        heads: [
          { text: "Batch" },
          { text: "County" },
          { text: "Role" },
          { text: "Share", numeric: true },
          { text: "How far the batch got" },
        ],
        rows,
      },
      prose([SHARE_NOTE]),
    ],
  };
}

const SHARE_NOTE =
  "A conviction that rests on several officers is counted once for each of them here, and once for the county. Vacated is not exonerated: the court set the judgment aside, and did not find the person innocent. A crime of an officer elsewhere is not by itself misconduct in these cases.";
