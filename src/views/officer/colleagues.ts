import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { batchLink } from "../batch/links.ts";
import { joined, link } from "../kit/inline.ts";
import { statusLabel } from "./status-words.ts";

/** The other listed officers of the same batches. */
export function colleaguesSection(records: Records, officer: Officer): Section | null {
  const words = wordsOf(records).officer.colleagues;
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
      ` (${statusLabel(records, records.officerStatus(other.officer_id)).toLowerCase()}): `,
      ...joined(
        batchIds.map((id) => [batchLink(records, records.get("batches", id))]),
        "; ",
      ),
    ]);
  return {
    anchor: "same-batches",
    heading: words.heading,
    blocks: [prose([words.note]), { kind: "list", items }],
  };
}
