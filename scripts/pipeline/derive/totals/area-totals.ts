import type { ScopeKind, ScopeTotals } from "../../../../src/model/derived/totals.ts";
import { groupedBy } from "../grouped.ts";
import { batchParts } from "./batch-parts.ts";
import type { BatchRecord } from "./batch-records.ts";
import { totalsOf } from "./total.ts";

function idsOf(records: readonly BatchRecord[]): string[] {
  return records.map(({ batch }) => batch.batch_id);
}

/** The totals of a scope from its own batches; shared ones are listed and add nothing. */
export function wholeTotals(
  kind: ScopeKind,
  id: string,
  own: readonly BatchRecord[],
  shared: readonly BatchRecord[] = [],
): ScopeTotals {
  return {
    kind,
    id,
    batch_ids: idsOf(own),
    shared_batch_ids: idsOf(shared),
    ...totalsOf(own.map(batchParts)),
  };
}

/**
 * The totals of areas, each made of whole counties. An area's own batches lie in its counties alone; batches that
 * reach beyond it are shared: listed, never divided, and counted in the wider areas.
 * @param areaOf the area to which a county belongs; `null` for none of these
 */
export function areaTotals(
  kind: ScopeKind,
  ids: readonly string[],
  areaOf: (countyId: string) => string | null,
  records: readonly BatchRecord[],
): ScopeTotals[] {
  const touches = records.flatMap((record) => {
    const areas = new Set(record.batch.county_ids.map(areaOf));
    return [...areas].map((area) => ({ area, record, own: areas.size === 1 }));
  });
  const byArea = groupedBy(touches, ({ area }) => area);
  return ids.map((id) => {
    const touching = byArea.get(id) ?? [];
    const own = touching.filter((touch) => touch.own).map(({ record }) => record);
    const shared = touching.filter((touch) => !touch.own).map(({ record }) => record);
    return wholeTotals(kind, id, own, shared);
  });
}
