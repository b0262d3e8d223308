import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { BATCH_ROLES } from "../../model/vocabulary/batches.ts";
import { batchLink, countyLinks } from "../batch/links.ts";
import { shareInWords, shareOfWhole } from "../batch/share-bar.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { cell, prose, sortedCell, type DataTable, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { placesTable } from "./places.ts";
import { officerSharesFigure } from "./shares-figure.ts";
import { shareOf } from "./share.ts";
import { officerTotalWords } from "./total-words.ts";

/** The convictions tied to the officer, batch by batch and county by county. */
export function convictionsSection(records: Records, officer: Officer, citations: Citations): Section {
  const total = prose([officerTotalWords(records, officer.officer_id)]);
  const table = batchesTable(records, officer, citations);
  const figure = officerSharesFigure(records, officer, table, citations);
  const places = placesTable(records, officer);
  return {
    anchor: "convictions",
    heading: "Convictions tied to this officer",
    blocks: [total, figure ?? table, ...(places === null ? [] : [places]), prose([SHARE_NOTE])],
  };
}

function batchesTable(records: Records, officer: Officer, citations: Citations): DataTable {
  const rows = records.where("batch_officers", "officer_id", officer.officer_id).map((tie): Row => {
    const batch = records.get("batches", tie.batch_id);
    const share = shareOf(records, officer.officer_id, tie.batch_id);
    return {
      cells: [
        cell(batchLink(batch)),
        cell(...countyLinks(records, batch.county_ids)),
        cell(BATCH_ROLES[tie.role].label, citations.cite(tie.source_ids)),
        sortedCell(share.quantity?.value ?? -1, ...shareOfWholeLine(records, share, citations)),
        cell(batchStatusTag(batch)),
      ],
    };
  });
  return {
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
  };
}

/** The share beside the number of the whole batch, with the sources of both. */
function shareOfWholeLine(records: Records, share: OfficerShare, citations: Citations): Line {
  const part = shareOfWhole(records, share);
  const wholeIds = part.isWhole ? [] : (part.figure?.source_ids ?? []);
  return [
    shareInWords(part),
    share.basis === "only-officer" ? " (its only officer)" : "",
    citations.cite([...new Set([...share.source_ids, ...wholeIds])]),
  ];
}

const SHARE_NOTE =
  "A conviction that rests on several officers is counted once for each of them here, and once for the county. Vacated is not exonerated: the court set the judgment aside, and did not find the person innocent. A crime of an officer elsewhere is not by itself misconduct in these cases.";
