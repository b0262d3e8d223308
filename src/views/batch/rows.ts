import { dateOrUnknown } from "../../format/dates.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { earliest } from "../../model/partial-date.ts";
import { anchorOf } from "../../site/addresses.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { cell, sortedCell, type Cell, type DataTable, type Head } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { movedAmount, otherAmount, requestedAmount, vacatedAmount, type StepAmount } from "./amounts.ts";
import { batchLink, countyLinks } from "./links.ts";

const PLACE_HEADS: readonly Head[] = [{ text: "County" }, { text: "Office" }];

const STEP_HEADS: readonly Head[] = [
  { text: "Announced, or asked" },
  { text: "Furthest step" },
  { text: "Convictions requested", numeric: true },
  { text: "Convictions moved", numeric: true },
  { text: "Convictions vacated", numeric: true },
  { text: "People or cases", numeric: true },
];

/**
 * A table of batches: where, who, how far, and every number with its source. Rows are anchored by batch.
 * `inOnePlace` leaves out the columns of county and office, where the page says them already.
 */
export function batchTable(
  records: Records,
  batches: readonly Batch[],
  citations: Citations,
  about: { readonly caption: string; readonly interactive?: boolean; readonly inOnePlace?: boolean },
): DataTable {
  const { caption, interactive = false, inOnePlace = false } = about;
  const heads = [{ text: "Batch" }, ...(inOnePlace ? [] : PLACE_HEADS), ...STEP_HEADS];
  const rows = batches.map((batch) => ({
    anchor: anchorOf(batch.batch_id),
    cells: [
      cell(batchLink(batch)),
      ...(inOnePlace ? [] : placeCells(records, batch)),
      sortedCell(
        batch.announced_on === null ? "" : earliest(batch.announced_on),
        dateOrUnknown(batch.announced_on),
      ),
      cell(batchStatusTag(batch)),
      amountCell(requestedAmount(records, batch), citations),
      amountCell(movedAmount(records, batch), citations),
      amountCell(vacatedAmount(records, batch), citations),
      amountCell(otherAmount(records, batch), citations),
    ],
  }));
  return { kind: "table", caption, heads, rows, interactive };
}

function placeCells(records: Records, batch: Batch): Cell[] {
  return [cell(...countyLinks(records, batch.county_ids)), cell(officeName(records, batch))];
}

/** The office of a batch; where there is none in the row, that it is not one office. */
export function officeName(records: Records, batch: Batch): string {
  if (batch.office_id !== null) return records.get("offices", batch.office_id).name;
  return batch.county_ids.length > 1 ? "several offices at once" : "not known";
}

/** An amount with its sources as a cell that sorts by number. */
function amountCell({ words, sort, source_ids }: StepAmount, citations: Citations): Cell {
  return sortedCell(sort, ...citedNumber(words, source_ids, citations));
}

/** A number with its sources, set apart from it so that a source's number is not read as an exponent. */
export function citedNumber(words: string, sourceIds: readonly string[], citations: Citations): Line {
  return sourceIds.length === 0 ? [words] : [`${words}\u202f`, citations.cite(sourceIds)];
}
