import { sentenceOf } from "../../format/lists.ts";
import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import { wordsOf } from "../../messages/words.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, type Line } from "../kit/inline.ts";
import { shareOf } from "../officer/share.ts";
import { statusLabel } from "../officer/status-words.ts";
import { countedOfficers } from "./counted-officers.ts";
import { remainderInWords } from "./remainder.ts";
import { batchSharesFigure } from "./shares-figure.ts";

/** The listed officers of a batch with their shares, and what of the batch is not divided among them. */
export function sharesSection(records: Records, batch: Batch, citations: Citations): Section {
  const words = wordsOf(records).shares.batch;
  const listed = records.where("batch_officers", "batch_id", batch.batch_id).length;
  const counted = countedOfficers(records, batch, citations);
  if (listed === 0)
    return { anchor: "officers", heading: words.heading, blocks: [prose(counted, ruleLine(records))] };
  const table = () => officersTable(records, batch, citations);
  const figure = batchSharesFigure(records, batch, table, citations);
  return {
    anchor: "officers",
    heading: words.sharesHeading,
    blocks:
      figure === null
        ? [prose(counted), table(), prose([remainderInWords(records, batch)], ruleLine(records))]
        : [prose(counted), figure, prose(ruleLine(records))],
  };
}

function officersTable(records: Records, batch: Batch, citations: Citations): DataTable {
  const {
    terms,
    shares: {
      batch: { caption, columns },
    },
  } = wordsOf(records);
  const ties = records
    .where("batch_officers", "batch_id", batch.batch_id)
    .map((tie) => ({ tie, officer: records.get("officers", tie.officer_id) }))
    .sort((a, b) => compareNames(a.officer, b.officer));
  return {
    kind: "table",
    caption,
    heads: [
      { text: columns.officer },
      { text: columns.ownCase },
      { text: columns.role },
      { text: columns.share, numeric: true },
      { text: columns.note },
    ],
    rows: ties.map(({ tie, officer }): Row => {
      const share = shareOf(records, officer.officer_id, batch.batch_id);
      return {
        cells: [
          cell(link(officerName(officer), ADDRESSES.officers.page(officer.officer_id))),
          cell(statusLabel(records, records.officerStatus(officer.officer_id))),
          cell(terms.batchRoles[tie.role].label, citations.cite(tie.source_ids)),
          sortedCell(share.quantity?.value ?? -1, ...shareLine(records, share, citations)),
          cell(...shareNote(records, share)),
        ],
      };
    }),
  };
}

/** The share of an officer with its sources; that it is not known where no source gives it. */
function shareLine(records: Records, share: OfficerShare, citations: Citations): Line {
  const { quantity, shares } = wordsOf(records);
  if (share.quantity === null) return [shares.batch.unknown];
  return [quantity(share.quantity), citations.cite(share.source_ids)];
}

function shareNote(records: Records, share: OfficerShare): Line {
  const {
    date,
    shares: { batch: words },
  } = wordsOf(records);
  if (share.quantity === null) return [words.noNumber];
  if (share.basis === "only-officer") return [words.onlyOfficer];
  const figure = share.figure_id === null ? undefined : records.find("figures", share.figure_id);
  const asOf = figure?.as_of ? words.asOf(date(figure.as_of)) : words.undated;
  return figure?.note ? [`${asOf} `, original(records, sentenceOf(figure.note))] : [asOf];
}

function ruleLine(records: Records): Line {
  return wordsOf(records).shares.batch.rule((text) => link(text, `${ADDRESSES.methodology}#inclusion-rule`));
}
