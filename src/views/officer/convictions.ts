import { wordsOf } from "../../messages/words.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { batchLink, countyLinks } from "../batch/links.ts";
import { officeName } from "../batch/rows.ts";
import { shareInWords, shareOfWhole } from "../batch/share-bar.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { placesTable } from "./places.ts";
import { officerSharesFigure } from "./shares-figure.ts";
import { shareOf } from "./share.ts";
import { officerTotalWords } from "./total-words.ts";

/** The convictions tied to the officer, batch by batch and county by county. */
export function convictionsSection(records: Records, officer: Officer, citations: Citations): Section {
  const { heading, note } = wordsOf(records).shares.officer;
  const total = prose([officerTotalWords(records, officer.officer_id)]);
  const table = () => batchesTable(records, officer, citations);
  const shares = officerSharesFigure(records, officer, table, citations) ?? table();
  const places = placesTable(records, officer);
  return {
    anchor: "convictions",
    heading,
    blocks: [total, shares, ...(places === null ? [] : [places]), prose([note])],
  };
}

function batchesTable(records: Records, officer: Officer, citations: Citations): DataTable {
  const {
    terms,
    shares: {
      officer: { caption, columns },
    },
  } = wordsOf(records);
  const rows = records.where("batch_officers", "officer_id", officer.officer_id).map((tie): Row => {
    const batch = records.get("batches", tie.batch_id);
    const share = shareOf(records, officer.officer_id, tie.batch_id);
    return {
      cells: [
        cell(batchLink(records, batch)),
        cell(...countyLinks(records, batch.county_ids)),
        cell(
          batch.person_id === null ? officeName(records, batch) : records.get("people", batch.person_id).name,
        ),
        cell(terms.batchRoles[tie.role].label, citations.cite(tie.source_ids)),
        sortedCell(share.quantity?.value ?? -1, ...shareOfWholeLine(records, share, citations)),
        cell(batchStatusTag(records, batch)),
      ],
    };
  });
  return {
    kind: "table",
    caption,
    heads: [
      { text: columns.batch },
      { text: columns.county },
      { text: columns.prosecutor },
      { text: columns.role },
      { text: columns.share, numeric: true },
      { text: columns.step },
    ],
    rows,
  };
}

/** The share beside the number of the whole batch, with the sources of both. */
function shareOfWholeLine(records: Records, share: OfficerShare, citations: Citations): Line {
  const part = shareOfWhole(records, share);
  const words = shareInWords(records, part);
  const wholeIds = part.isWhole ? [] : (part.figure?.source_ids ?? []);
  return [
    share.basis === "only-officer" ? wordsOf(records).shares.officer.onlyOfficer(words) : words,
    citations.cite([...new Set([...share.source_ids, ...wholeIds])]),
  ];
}
