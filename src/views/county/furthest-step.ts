import type { Tone } from "../../charts/kit/tone.ts";
import type { Records } from "../../model/records.ts";
import { hasReached } from "../batch/reached.ts";
import { remedySources } from "../batch/remedies.ts";
import { lookedForBatches } from "./coverage.ts";

/** The furthest step that the batches of a county alone show, or why there is none. */
export type FurthestStep =
  | "vacated"
  | "pardoned"
  | "moved"
  | "announced"
  | "requested"
  | "refused"
  | "unknown"
  | "shared-only"
  | "none-found"
  | "not-looked";

/** How the furthest step is told and drawn. */
export interface StepWords {
  readonly label: string;
  readonly tone: Tone;
  /** For a sentence that begins with "in" and a number of counties; steps of one clause are counted together. */
  readonly clause: string;
}

const NO_RULING = "no ruling of a court was found";
const NO_BATCH = "no batch of the county alone was found, or nobody looked";

/** The furthest steps, the furthest first. */
export const FURTHEST_STEPS: Readonly<Record<FurthestStep, StepWords>> = {
  vacated: { label: "Vacated by a court", tone: "full", clause: "courts vacated convictions" },
  pardoned: {
    label: "Undone by pardon, no ruling found",
    tone: "part",
    clause: NO_RULING,
  },
  moved: {
    label: "Moved, no ruling found",
    tone: "part",
    clause: NO_RULING,
  },
  announced: {
    label: "Announced only",
    tone: "light",
    clause: NO_RULING,
  },
  requested: {
    label: "Requested only",
    tone: "light",
    clause: NO_RULING,
  },
  refused: { label: "Refused by a court", tone: "light", clause: "a court refused" },
  unknown: { label: "Step not known", tone: "unknown", clause: NO_RULING },
  "shared-only": {
    label: "Only shared batches",
    tone: "unknown",
    clause: NO_BATCH,
  },
  "none-found": { label: "No batch found", tone: "unknown", clause: NO_BATCH },
  "not-looked": { label: "Not looked for", tone: "unknown", clause: NO_BATCH },
};

/** How far the convictions of a county got. A pardon is no ruling of a court. */
export function furthestStep(records: Records, countyId: string): FurthestStep {
  const { batch_ids, shared_batch_ids } = records.totals("county", countyId);
  if (batch_ids.length === 0) {
    if (!lookedForBatches(records, countyId)) return "not-looked";
    return shared_batch_ids.length > 0 ? "shared-only" : "none-found";
  }
  const steps = new Set(batch_ids.map((id) => stepOfBatch(records, id)));
  const order = Object.keys(FURTHEST_STEPS) as FurthestStep[];
  return order.find((step) => steps.has(step)) ?? "unknown";
}

function stepOfBatch(records: Records, batchId: string): FurthestStep {
  if (hasReached(records, batchId, "vacated"))
    return remedySources(records, batchId, "pardon") === null ? "vacated" : "pardoned";
  if (hasReached(records, batchId, "announced_only")) return "announced";
  if (hasReached(records, batchId, "moved")) return "moved";
  if (records.get("batches", batchId).status === "denied") return "refused";
  return hasReached(records, batchId, "requested") ? "requested" : "unknown";
}
