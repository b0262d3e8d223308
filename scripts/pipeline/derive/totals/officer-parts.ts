import type { OfficerShare, Part } from "../../../../src/model/derived/totals.ts";
import { batchNumbers, isMoved, isRequested } from "./batch-numbers.ts";
import { countsConvictions, soleOfficer, type BatchRecord } from "./batch-records.ts";
import { batchParts } from "./batch-parts.ts";
import type { Parts } from "./total.ts";

/** A share as figures give it. */
export type GivenShare = Omit<OfficerShare, "moved" | "announced_only" | "vacated">;

/** What of the officer's share a court is known to have vacated. */
function vacatedPart(record: BatchRecord, share: Part, sole: boolean): Part {
  if (record.pardoned) return "nothing";
  if (record.batch.status === "granted") return share;
  if (record.batch.status !== "granted-in-part") return "nothing";
  return (sole ? batchNumbers(record).vacated : null) ?? "no-number";
}

/** The officer's part of a count of people or cases, where the batch is not counted in convictions. */
function countPart(record: BatchRecord, measure: "people" | "cases", { quantity }: GivenShare): Part {
  if (countsConvictions(record) || !record.used.has(measure)) return "nothing";
  return quantity?.unit === measure ? quantity : "no-number";
}

/**
 * What one batch adds to the sums of one officer: the officer's share. A batch with an unknown share is named without
 * a number. A conviction that several officers share counts once for each of them.
 */
export function officerParts(record: BatchRecord, share: GivenShare): Parts {
  const sole = soleOfficer(record) === share.officer_id;
  const ofConvictions = countsConvictions(record);
  const convictions: Part = !ofConvictions ? "nothing" : (share.quantity ?? "no-number");
  const moved = isMoved(record) ? convictions : "nothing";
  const whole = batchParts(record);
  return {
    batch_id: record.batch.batch_id,
    requested: isRequested(record) ? (sole ? whole.requested : "no-number") : "nothing",
    moved,
    announced_only: record.batch.status === "announced" ? moved : "nothing",
    vacated: ofConvictions ? vacatedPart(record, convictions, sole) : "nothing",
    people: sole && share.basis === "only-officer" ? whole.people : countPart(record, "people", share),
    cases: sole && share.basis === "only-officer" ? whole.cases : countPart(record, "cases", share),
  };
}
