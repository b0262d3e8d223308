import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { disputeMark } from "./disputes.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";

/** How many officers the sources count, and how many of them have a page here. */
export function countedOfficers(records: Records, batch: Batch, citations: Citations): Line {
  const {
    numeral,
    quantity,
    shares: { batch: words },
  } = wordsOf(records);
  const listed = listedIn(records, batch);
  const figure = usedFigure(records, batch.batch_id, "officers");
  if (figure === null) {
    if (listed === 0) return [words.uncounted.none];
    return [listed === 1 ? words.uncounted.one : words.uncounted.several(capitalized(numeral(listed)))];
  }
  return words.counted(
    quantity(quantityOfFigure(figure)),
    disputeMark(records, batch.batch_id, "officers"),
    citations.cite(figure.source_ids),
    hereInWords(records, listed, !hasUnlisted(records, batch)),
  );
}

function hereInWords(records: Records, listed: number, isEvery: boolean): string {
  const {
    numeral,
    shares: {
      batch: { here },
    },
  } = wordsOf(records);
  if (isEvery) return listed === 1 ? here.only : here.all;
  if (listed === 0) return here.none;
  return listed === 1 ? here.one : here.several(numeral(listed));
}

/** Whether the sources count officers of the batch who have no page here. */
export function hasUnlisted(records: Records, batch: Batch): boolean {
  const figure = usedFigure(records, batch.batch_id, "officers");
  if (figure === null) return false;
  const { qualifier, value } = quantityOfFigure(figure);
  return qualifier !== "exactly" || value !== listedIn(records, batch);
}

function listedIn(records: Records, { batch_id }: Batch): number {
  return records.where("batch_officers", "batch_id", batch_id).length;
}
