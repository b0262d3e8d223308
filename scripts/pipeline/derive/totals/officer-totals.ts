import type { OfficerShare, ScopeTotals } from "../../../../src/model/derived/totals.ts";
import type { Officer } from "../../../../src/model/tables/officers.ts";
import { groupedBy } from "../grouped.ts";
import type { BatchRecord } from "./batch-records.ts";
import { officerParts } from "./officer-parts.ts";
import { totalsOf } from "./total.ts";

/** Whether a batch that contains the given one stands among the counted ones, so that it is counted there already. */
function isInside(
  record: BatchRecord,
  byId: ReadonlyMap<string, BatchRecord>,
  counted: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>();
  let containing = record.batch.part_of;
  while (containing !== null && !seen.has(containing)) {
    if (counted.has(containing)) return true;
    seen.add(containing);
    containing = byId.get(containing)?.batch.part_of ?? null;
  }
  return false;
}

/** The totals of every officer, over the officer's shares of batches. */
export function officerTotals(
  officers: readonly Officer[],
  records: readonly BatchRecord[],
  shares: readonly OfficerShare[],
): ScopeTotals[] {
  const byId = new Map(records.map((record) => [record.batch.batch_id, record]));
  const byOfficer = groupedBy(shares, ({ officer_id }) => officer_id);
  return officers.map(({ officer_id }) => {
    const ties = (byOfficer.get(officer_id) ?? []).flatMap((share) => {
      const record = byId.get(share.batch_id);
      return record ? [{ record, share }] : [];
    });
    const tied = new Set(ties.map(({ share }) => share.batch_id));
    const own = ties.filter(({ record }) => !isInside(record, byId, tied));
    return {
      kind: "officer",
      id: officer_id,
      batch_ids: own.map(({ share }) => share.batch_id),
      shared_batch_ids: [],
      ...totalsOf(own.map(({ record, share }) => officerParts(record, share))),
    };
  });
}
