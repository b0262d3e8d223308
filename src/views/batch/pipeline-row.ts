import type { PipelineRow, PipelineStep, PipelineWords } from "../../charts/pipeline.ts";
import type { Tone } from "../../charts/kit/tone.ts";
import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { inOriginal, plainText, type Reader } from "../kit/inline.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { OPEN_ENDS } from "../figure/open-end.ts";
import { movedAmount, otherAmount, requestedAmount, vacatedAmount, type StepAmount } from "./amounts.ts";
import type { CountedStep } from "./number-sources.ts";
import { isTaken, stepDates } from "./step-dates.ts";

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
  const { otherNote } = wordsOf(records).batch.steps.pipeline;
  const note = alone || other.sort < 0 ? null : otherNote(other.words);
  return {
    label: alone ? "" : batch.title,
    ...inOriginal(records),
    note,
    steps: BATCH_AMOUNTS.map(([step, amountAt]) =>
      pipelineStep(records, batch, step, amountAt(records, batch), alone),
    ),
  };
}

/** The words of the key of such a picture. */
export function pipelineWords(reader: Reader): PipelineWords {
  return wordsOf(reader).batch.steps.pipeline.key;
}

function pipelineStep(
  records: Records,
  batch: Batch,
  step: CountedStep,
  amount: StepAmount,
  alone: boolean,
): PipelineStep {
  const forms = wordsOf(records);
  const { words, quantity, disputed } = amount;
  const plainWords = quantity === null ? words : forms.amount(quantity);
  const taken = isTaken(records, batch, step);
  const announced = step === "moved" && records.batchNumbers(batch.batch_id).announced_only;
  const whole = step === "vacated" ? restOf(records, batch) : null;
  const notes = [
    ...stepDates(records, batch, step),
    ...(disputed.length === 0 ? [] : [capitalized(plainText(disputed).replace(/^ \(|\)$/g, ""))]),
    ...(quantity === null || whole === null ? [] : [forms.batch.steps.pipeline.rest]),
  ];
  return {
    words: alone ? capitalized(quantity === null ? words : forms.quantity(quantity)) : plainWords,
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
