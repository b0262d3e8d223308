import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { batchLink } from "../batch/links.ts";
import { joined, link } from "../kit/inline.ts";

/** The other listed officers of the same batches. */
export function colleaguesSection(records: Records, officer: Officer): Section | null {
  const shared = new Map<string, string[]>();
  for (const { batch_id } of records.where("batch_officers", "officer_id", officer.officer_id)) {
    for (const { officer_id } of records.where("batch_officers", "batch_id", batch_id)) {
      if (officer_id === officer.officer_id) continue;
      shared.set(officer_id, [...(shared.get(officer_id) ?? []), batch_id]);
    }
  }
  if (shared.size === 0) return null;
  const items = [...shared]
    .map(([id, batchIds]) => ({ other: records.get("officers", id), batchIds }))
    .sort((a, b) => compareNames(a.other, b.other))
    .map(({ other, batchIds }) => [
      link(officerName(other), ADDRESSES.officers.page(other.officer_id)),
      ` (${records.officerStatus(other.officer_id).label.toLowerCase()}): `,
      ...joined(
        batchIds.map((id) => [batchLink(records.get("batches", id))]),
        "; ",
      ),
    ]);
  return {
    anchor: "same-batches",
    heading: "Officers in the same batches",
    blocks: [prose([SAME_BATCH_NOTE]), { kind: "list", items }],
  };
}

const SAME_BATCH_NOTE =
  "To stand in the same batch does not mean that the officers worked together or did the same.";
