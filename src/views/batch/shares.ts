import { quantityOf } from "../../format/counts.ts";
import { dateOrUnknown } from "../../format/dates.ts";
import { capitalized, sentenceOf } from "../../format/lists.ts";
import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_ROLES } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, sortedCell, type DataTable, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { shareOf } from "../officer/share.ts";
import { countInWords } from "../pledge/number-words.ts";
import { disputeMark } from "./disputes.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";
import { remainderInWords } from "./remainder.ts";
import { batchSharesFigure } from "./shares-figure.ts";

/** The listed officers of a batch with their shares, and what of the batch is not divided among them. */
export function sharesSection(records: Records, batch: Batch, citations: Citations): Section {
  const ties = records
    .where("batch_officers", "batch_id", batch.batch_id)
    .map((tie) => ({ tie, officer: records.get("officers", tie.officer_id) }))
    .sort((a, b) => compareNames(a.officer, b.officer));
  const rows = ties.map(({ tie, officer }): Row => {
    const share = shareOf(records, officer.officer_id, batch.batch_id);
    return {
      cells: [
        cell(link(officerName(officer), ADDRESSES.officers.page(officer.officer_id))),
        cell(records.officerStatus(officer.officer_id).label),
        cell(BATCH_ROLES[tie.role].label, citations.cite(tie.source_ids)),
        sortedCell(share.quantity?.value ?? -1, ...shareLine(share, citations)),
        cell(shareNote(records, share)),
      ],
    };
  });
  const counted = officersLine(records, batch, ties.length, citations);
  if (rows.length === 0)
    return { anchor: "officers", heading: "Officers", blocks: [prose(counted, ruleLine())] };
  const table: DataTable = {
    kind: "table",
    caption: "Listed officers of this batch",
    heads: [
      { text: "Officer" },
      { text: "How the officer’s own case stands" },
      { text: "Role in the batch" },
      { text: "Share", numeric: true },
      { text: "Note" },
    ],
    rows,
  };
  const figure = batchSharesFigure(records, batch, table, citations);
  return {
    anchor: "officers",
    heading: "Officers and their shares",
    blocks:
      figure === null
        ? [prose(counted), table, prose([remainderInWords(records, batch)], ruleLine())]
        : [prose(counted), figure, prose(ruleLine())],
  };
}

/** The share of an officer with its sources; that it is not known where no source gives it. */
function shareLine(share: OfficerShare, citations: Citations): Line {
  if (share.quantity === null) return ["share not known"];
  return [quantityOf(share.quantity), citations.cite(share.source_ids)];
}

function shareNote(records: Records, share: OfficerShare): string {
  if (share.quantity === null) return "No text read gives a number for this officer.";
  if (share.basis === "only-officer") return "The only officer of the batch: the share is the whole.";
  const figure = share.figure_id === null ? undefined : records.find("figures", share.figure_id);
  const asOf = figure?.as_of ? `State of ${dateOrUnknown(figure.as_of)}.` : "Undated.";
  return figure?.note ? `${asOf} ${sentenceOf(figure.note)}` : asOf;
}

function officersLine(records: Records, batch: Batch, listed: number, citations: Citations): Line {
  const figure = usedFigure(records, batch.batch_id, "officers");
  if (figure === null) return [`${pagesHere(listed)}. No text read gives a number of officers.`];
  const counted = quantityOfFigure(figure);
  const here =
    counted.qualifier === "exactly" && counted.value === listed
      ? allHere(listed)
      : pagesHere(listed, " of them").toLowerCase();
  return [
    `The sources count ${quantityOf(counted)}`,
    ...disputeMark(records, batch.batch_id, "officers"),
    citations.cite(figure.source_ids),
    `; ${here}.`,
  ];
}

function allHere(listed: number): string {
  return listed === 1 ? "the officer has a page here" : "all of them have a page here";
}

function pagesHere(listed: number, of = " of the officers"): string {
  if (listed === 0) return `None${of} has a page here`;
  return `${capitalized(countInWords(listed))}${of} ${listed === 1 ? "has" : "have"} a page here`;
}

function ruleLine(): Line {
  return [
    "An officer is listed only under a closed rule; to be counted in a batch is not enough. ",
    link("The inclusion rule", `${ADDRESSES.methodology}#inclusion-rule`),
    ".",
  ];
}
