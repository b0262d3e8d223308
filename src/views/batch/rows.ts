import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { earliest } from "../../model/partial-date.ts";
import { anchorOf } from "../../site/addresses.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { cell, sortedCell, type Cell, type DataTable, type Head } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { movedAmount, otherAmount, requestedAmount, vacatedAmount, type StepAmount } from "./amounts.ts";
import { batchLink, countyLinks } from "./links.ts";

/** What of its place a table says of a batch: what the page says already is left out. */
export type PlaceColumns = "county and office" | "county" | "none";

/**
 * A table of batches: where, who, how far, and every number with its source. Rows are anchored by batch.
 * People or cases have a column where a batch is counted in them.
 */
export function batchTable(
  records: Records,
  batches: readonly Batch[],
  citations: Citations,
  about: { readonly caption: string; readonly interactive?: boolean; readonly place?: PlaceColumns },
): DataTable {
  const { caption, interactive = false, place = "county and office" } = about;
  const words = wordsOf(records);
  const hasOther = batches.some((batch) => otherAmount(records, batch).sort >= 0);
  const rows = batches.map((batch) => ({
    anchor: anchorOf(batch.batch_id),
    cells: [
      cell(batchLink(records, batch)),
      ...placeCells(records, batch, place),
      sortedCell(
        batch.announced_on === null ? "" : earliest(batch.announced_on),
        words.dateOrUnknown(batch.announced_on),
      ),
      cell(batchStatusTag(records, batch)),
      amountCell(requestedAmount(records, batch), citations),
      amountCell(movedAmount(records, batch), citations),
      amountCell(vacatedAmount(records, batch), citations),
      ...(hasOther ? [amountCell(otherAmount(records, batch), citations)] : []),
    ],
  }));
  const names = words.batch.table;
  const numbers = [names.requested, names.moved, names.vacated, ...(hasOther ? [names.other] : [])];
  const heads: readonly Head[] = [
    { text: names.batch },
    ...placeHeads(records, place),
    { text: names.announced },
    { text: names.furthest },
    ...numbers.map((text) => ({ text, numeric: true })),
  ];
  return { kind: "table", caption, heads, rows, interactive };
}

function placeHeads(records: Records, place: PlaceColumns): readonly Head[] {
  const { county, office } = wordsOf(records).batch.table;
  if (place === "county and office") return [{ text: county }, { text: office }];
  return place === "county" ? [{ text: county }] : [];
}

function placeCells(records: Records, batch: Batch, place: PlaceColumns): Cell[] {
  const county = cell(...countyLinks(records, batch.county_ids));
  if (place === "county and office") return [county, cell(officeName(records, batch))];
  return place === "county" ? [county] : [];
}

/** The office of a batch; where there is none in the row, that it is not one office. */
export function officeName(records: Records, batch: Batch): string {
  if (batch.office_id !== null) return records.get("offices", batch.office_id).name;
  const words = wordsOf(records).batch;
  return batch.county_ids.length > 1 ? words.severalOffices : words.officeUnknown;
}

/** An amount with its sources as a cell that sorts by number. */
function amountCell(amount: StepAmount, citations: Citations): Cell {
  return sortedCell(amount.sort, ...citedAmount(amount, citations));
}

/** An amount after the words that open it, with its dispute where there is one, and its sources. */
export function citedAmount(amount: StepAmount, citations: Citations, opening = ""): Line {
  const { words, disputed, source_ids } = amount;
  if (disputed.length === 0) return citedNumber(`${opening}${words}`, source_ids, citations);
  return [`${opening}${words}`, ...disputed, ...citedNumber("", source_ids, citations)];
}

/** A number with its sources, set apart from it so that a source's number is not read as an exponent. */
export function citedNumber(words: string, sourceIds: readonly string[], citations: Citations): Line {
  return sourceIds.length === 0 ? [words] : [`${words}\u202f`, citations.cite(sourceIds)];
}
