import { sumOf, type Quantity } from "../../model/quantity.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "../batch/reached.ts";
import { usedFigure } from "../batch/figures.ts";

/** What a share adds to a sum: a number, nothing, or something that has no number. */
export type SharePart = Quantity | "nothing" | "no-number";

/** What of an officer's share a prosecutor moved to undo, or said they would. */
export function movedPart(records: Records, share: OfficerShare): SharePart {
  if (!hasReached(records, share.batch_id, "moved")) return "nothing";
  if (usedFigure(records, share.batch_id, "convictions") === null) return "nothing";
  return share.quantity ?? "no-number";
}

/** What of it was only announced. */
export function announcedPart(records: Records, share: OfficerShare): SharePart {
  return records.batchNumbers(share.batch_id).announced_only ? movedPart(records, share) : "nothing";
}

/** What of it courts vacated: of a batch granted in part only where the officer is the only one of the batch. */
export function vacatedPart(records: Records, share: OfficerShare): SharePart {
  const { status } = records.get("batches", share.batch_id);
  if (status === "granted") return movedPart(records, share);
  if (status !== "granted-in-part" || movedPart(records, share) === "nothing") return "nothing";
  const officers = usedFigure(records, share.batch_id, "officers");
  const only =
    officers?.qualifier === "exactly" &&
    officers.value === 1 &&
    records.where("batch_officers", "batch_id", share.batch_id).length === 1;
  return (only ? records.batchNumbers(share.batch_id).vacated : null) ?? "no-number";
}

/** The sum of parts, a lower bound where a part has no number; `null` where there is no number at all. */
export function sumOfParts(parts: readonly SharePart[]): Quantity | "no-number" | null {
  const numbers = parts.filter((part) => typeof part === "object");
  const unnumbered = parts.includes("no-number");
  return sumOf(numbers, unnumbered) ?? (unnumbered ? "no-number" : null);
}
