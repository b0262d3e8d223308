import type { PipelineRow, PipelineStep } from "../../charts/pipeline.ts";
import type { Tone } from "../../charts/kit/tone.ts";
import { amountOf, quantityOf } from "../../format/counts.ts";
import { capitalized } from "../../format/lists.ts";
import { plainText } from "../kit/inline.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { OPEN_ENDS } from "../figure/open-end.ts";
import { movedAmount, otherAmount, requestedAmount, vacatedAmount, type StepAmount } from "./amounts.ts";
import type { CountedStep } from "./number-sources.ts";
import { hasReached } from "./reached.ts";
import { stepDates } from "./step-dates.ts";

/** The three steps in their order, each with how a batch stands there. */
export const BATCH_AMOUNTS: readonly (readonly [
  CountedStep,
  (records: Records, batch: Batch) => StepAmount,
])[] = [
  ["requested", requestedAmount],
  ["moved", movedAmount],
  ["vacated", vacatedAmount],
];

const TONES: Record<CountedStep, Tone> = { requested: "light", moved: "part", vacated: "full" };

/** A batch as a row of a pipeline. `alone` on its own page: without its title, every number with its unit. */
export function pipelineRow(records: Records, batch: Batch, alone: boolean): PipelineRow {
  const other = otherAmount(records, batch);
  const note = alone || other.sort < 0 ? null : `Counted in other units, in no single step: ${other.words}`;
  return {
    label: alone ? "" : batch.title,
    note,
    steps: BATCH_AMOUNTS.map(([step, amountAt]) =>
      pipelineStep(records, batch, step, amountAt(records, batch), alone),
    ),
  };
}

function pipelineStep(
  records: Records,
  batch: Batch,
  step: CountedStep,
  amount: StepAmount,
  alone: boolean,
): PipelineStep {
  const { words, quantity, disputed } = amount;
  const plainWords = quantity === null ? words : amountOf(quantity);
  const taken = hasReached(records, batch.batch_id, step);
  const announced = step === "moved" && records.batchNumbers(batch.batch_id).announced_only;
  const whole = step === "vacated" ? restOf(records, batch) : null;
  const notes = [
    ...stepDates(records, batch, step),
    ...(disputed.length === 0 ? [] : [capitalized(plainText(disputed).replace(/^ \(|\)$/g, ""))]),
    ...(quantity === null || whole === null ? [] : ["The rest: not known"]),
  ];
  return {
    words: alone ? capitalized(quantity === null ? words : quantityOf(quantity)) : plainWords,
    notes,
    value: quantity?.value ?? null,
    end: quantity === null ? "exact" : OPEN_ENDS[quantity.qualifier],
    tone: announced ? "unknown" : TONES[step],
    whole,
    taken,
  };
}

/** How many convictions a court was asked to vacate where it is not known that it vacated them all; else `null`. */
function restOf(records: Records, { batch_id, status }: Batch): number | null {
  const { moved, vacated } = records.batchNumbers(batch_id);
  if (moved === null || (status !== "motion-filed" && status !== "granted-in-part")) return null;
  return vacated !== null && vacated.value >= moved.value ? null : moved.value;
}
