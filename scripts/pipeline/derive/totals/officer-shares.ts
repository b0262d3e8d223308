import type { OfficerShare } from "../../../../src/model/derived/totals.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import type { BatchOfficer, Figure } from "../../../../src/model/tables/batches.ts";
import type { Measure } from "../../../../src/model/vocabulary/batches.ts";
import { sourceUnion } from "../source-union.ts";
import { countsConvictions, quantityOf, soleOfficer, type BatchRecord } from "./batch-records.ts";
import { officerParts, type GivenShare } from "./officer-parts.ts";

/** The measures in which a share may be told, the best first: people or cases only where the batch has no convictions. */
function measuresOf(record: BatchRecord): readonly Measure[] {
  return countsConvictions(record) ? ["convictions"] : ["convictions", "people", "cases"];
}

function firstFigure(
  figures: ReadonlyMap<Measure, Figure> | undefined,
  measures: readonly Measure[],
): Figure | undefined {
  const measure = measures.find((one) => figures?.has(one));
  return measure && figures?.get(measure);
}

/** One officer's part of one batch: the figure of its own, else the whole batch where no other officer is in it, else unknown. */
function givenShare(record: BatchRecord, tie: BatchOfficer): GivenShare {
  const { batch_id, officer_id } = tie;
  const measures = measuresOf(record);
  const own = firstFigure(record.usedOfOfficer.get(officer_id), measures);
  if (own) {
    const source_ids = sourceUnion([own, tie]);
    return {
      batch_id,
      officer_id,
      quantity: quantityOf(own),
      basis: "figure",
      figure_id: own.figure_id,
      source_ids,
    };
  }
  const whole = soleOfficer(record) === officer_id ? firstFigure(record.used, measures) : undefined;
  if (whole) {
    const source_ids = sourceUnion([whole, record.used.get("officers") ?? whole, tie]);
    return {
      batch_id,
      officer_id,
      quantity: quantityOf(whole),
      basis: "only-officer",
      figure_id: whole.figure_id,
      source_ids,
    };
  }
  return {
    batch_id,
    officer_id,
    quantity: null,
    basis: "unknown",
    figure_id: null,
    source_ids: sourceUnion([tie]),
  };
}

/** Every officer's part of every batch, in the order of batch_officers. */
export function officerShares(tables: Tables, records: readonly BatchRecord[]): OfficerShare[] {
  const byId = new Map(records.map((record) => [record.batch.batch_id, record]));
  return tables.batch_officers.flatMap((tie) => {
    const record = byId.get(tie.batch_id);
    if (record === undefined) return [];
    const share = givenShare(record, tie);
    const { moved, announced_only, vacated } = officerParts(record, share);
    return [{ ...share, moved, announced_only, vacated }];
  });
}
