import { continued } from "../../format/lists.ts";
import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { countedOfficers, hasUnlisted } from "../batch/counted-officers.ts";
import { batchLink } from "../batch/links.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, link, type Line } from "../kit/inline.ts";
import { statusLabel } from "./status-words.ts";

/** The other listed officers of the same batches, and how many more the sources count there. */
export function colleaguesSection(records: Records, officer: Officer, citations: Citations): Section | null {
  const words = wordsOf(records).officer.colleagues;
  const shared = new Map<string, string[]>();
  for (const { batch_id } of records.where("batch_officers", "officer_id", officer.officer_id)) {
    for (const { officer_id } of records.where("batch_officers", "batch_id", batch_id)) {
      if (officer_id === officer.officer_id) continue;
      shared.set(officer_id, [...(shared.get(officer_id) ?? []), batch_id]);
    }
  }
  const more = unlistedLines(records, officer, citations);
  if (shared.size === 0 && more.length === 0) return null;
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
    blocks: [
      prose([words.note]),
      ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
      ...(more.length === 0 ? [] : [prose(...more)]),
    ],
  };
}

/** The batches of the officer in which the sources count more officers than have a page here. */
function unlistedLines(records: Records, { officer_id }: Officer, citations: Citations): readonly Line[] {
  return records
    .where("batch_officers", "officer_id", officer_id)
    .map(({ batch_id }) => records.get("batches", batch_id))
    .filter((batch) => hasUnlisted(records, batch))
    .map((batch) => {
      const [first, ...rest] = countedOfficers(records, batch, citations);
      return [
        batchLink(records, batch),
        ": ",
        ...(typeof first === "string" ? [continued(first)] : first === undefined ? [] : [first]),
        ...rest,
      ];
    });
}
