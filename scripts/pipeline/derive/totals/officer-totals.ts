import type { OfficerShare, ScopeTotals, Total } from "../../../../src/model/derived/totals.ts";
import { sumOf } from "../../../../src/model/quantity.ts";
import type { Officer } from "../../../../src/model/tables/officers.ts";
import { groupedBy } from "../grouped.ts";
import { hasRuling, isMoved } from "./batch-numbers.ts";
import { countsConvictions, type BatchRecord } from "./batch-records.ts";
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

/** A batch with what is known of the officer's share in it. */
interface Tie {
  readonly record: BatchRecord;
  readonly share: OfficerShare;
}

/** Whether the batch took the step by which a sum of convictions counts. */
const HAS_TAKEN: Readonly<Record<"moved" | "announced_only" | "vacated", (record: BatchRecord) => boolean>> =
  {
    moved: isMoved,
    announced_only: ({ batch }) => batch.status === "announced",
    vacated: hasRuling,
  };

/**
 * The sums of an officer. A share that is not known, of a batch that is not counted in convictions, adds nothing to a sum
 * of convictions and makes it a lower bound; that any conviction in such a batch was vacated is not said, so that only
 * `moved` names the batch.
 */
function sumsOf(ties: readonly Tie[]): ReturnType<typeof totalsOf> {
  const sums = totalsOf(ties.map(({ record, share }) => officerParts(record, share)));
  const outside = ties.filter(({ record, share }) => share.quantity === null && !countsConvictions(record));
  const atLeast = (step: keyof typeof HAS_TAKEN): Total => {
    const { quantity } = sums[step];
    const isOpen = outside.some(({ record }) => HAS_TAKEN[step](record));
    return { ...sums[step], quantity: quantity === null ? null : sumOf([quantity], isOpen) };
  };
  const moved = atLeast("moved");
  const unknown =
    moved.quantity === null
      ? []
      : outside.filter(({ record }) => isMoved(record)).map(({ share }) => share.batch_id);
  return {
    ...sums,
    moved: { ...moved, batch_ids_without_number: [...moved.batch_ids_without_number, ...unknown] },
    announced_only: atLeast("announced_only"),
    vacated: atLeast("vacated"),
  };
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
    const ties = (byOfficer.get(officer_id) ?? []).flatMap((share): Tie[] => {
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
      ...sumsOf(own),
    };
  });
}
