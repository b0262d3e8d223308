import type { Tone } from "../../charts/kit/tone.ts";
import type { Records } from "../../model/records.ts";
import { hasReached, undoneWithoutRuling, type UndoneWithoutRuling } from "../batch/reached.ts";
import { lookedForBatches } from "./coverage.ts";

/** The furthest step that the batches of a county alone show, or why there is none. */
export type FurthestStep =
  | "vacated"
  | UndoneWithoutRuling
  | "moved"
  | "announced"
  | "requested"
  | "refused"
  | "unknown"
  | "shared-only"
  | "none-found"
  | "not-looked";

/** How a furthest step is drawn, and with which others it is counted together in a sentence. */
interface StepLook {
  readonly tone: Tone;
  readonly clause: "vacated" | "no-ruling" | "refused" | "no-batch";
}

/** The furthest steps, the furthest first. */
export const FURTHEST_STEPS: Readonly<Record<FurthestStep, StepLook>> = {
  vacated: { tone: "full", clause: "vacated" },
  pardoned: { tone: "part", clause: "no-ruling" },
  reported: { tone: "part", clause: "no-ruling" },
  moved: { tone: "part", clause: "no-ruling" },
  announced: { tone: "light", clause: "no-ruling" },
  requested: { tone: "light", clause: "no-ruling" },
  refused: { tone: "light", clause: "refused" },
  unknown: { tone: "unknown", clause: "no-ruling" },
  "shared-only": { tone: "unknown", clause: "no-batch" },
  "none-found": { tone: "unknown", clause: "no-batch" },
  "not-looked": { tone: "unknown", clause: "no-batch" },
};

/** How far the convictions of a county got. A pardon is no ruling of a court, nor what is only reported. */
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
  if (hasReached(records, batchId, "vacated")) return "vacated";
  const otherwise = undoneWithoutRuling(records, batchId);
  if (otherwise !== null) return otherwise;
  if (hasReached(records, batchId, "announced_only")) return "announced";
  if (hasReached(records, batchId, "moved")) return "moved";
  if (records.get("batches", batchId).status === "denied") return "refused";
  return hasReached(records, batchId, "requested") ? "requested" : "unknown";
}
