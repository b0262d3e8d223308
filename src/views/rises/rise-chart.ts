import type { CumulativeSteps, NamedStep } from "../../charts/cumulative-steps.ts";
import type { LineEnd } from "../../charts/steps/end-labels.ts";
import type { DatedStep } from "../../charts/steps/layer.ts";
import type { UnknownStep } from "../../charts/steps/unknown-marks.ts";
import { amountOf, numberInWords, quantityOf } from "../../format/counts.ts";
import { countyShortName } from "../../format/names.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { timeInWords, whenRisen, type BatchRise, type DrawnRise } from "./rise.ts";
import { drawnRises, sumOfRises, undatedRises, type RisingStep } from "./scope-rises.ts";

/** The rows of the chart. The words at its ends are sums of what is drawn, and say what is not. */
export function riseChart(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
): CumulativeSteps {
  const inOnePlace = totals.kind === "county";
  return {
    form: "cumulative-steps",
    whole: {
      steps: drawnRises(rises, "moved").map((rise) => namedStep(records, rise, inOnePlace)),
      end: endOf(records, totals, rises, "moved"),
    },
    part: {
      steps: drawnRises(rises, "vacated").map(datedStep),
      end: endOf(records, totals, rises, "vacated"),
    },
    until: records.dataset.edition.as_of,
    unknown: rises.flatMap(unknownStep),
    words: {
      whole: "moved",
      part: "of which vacated",
      span: "some time in this span; the day is not known",
    },
  };
}

/** The dates and the number of a rise, for any chart of steps. */
export function datedStep({ time: { from, to }, quantity: { value } }: DrawnRise): DatedStep {
  return { from, to, value };
}

function namedStep(records: Records, rise: DrawnRise, inOnePlace: boolean): NamedStep {
  const { batch, quantity, time } = rise;
  const only = records.batchNumbers(batch.batch_id).announced_only ? " (announced only)" : "";
  const place = inOnePlace ? "" : `${placeOf(records, rise)}: `;
  return {
    ...datedStep(rise),
    short: inOnePlace
      ? `${timeInWords(time)}: ${amountOf(quantity)}${only}`
      : `${place}${amountOf(quantity)}`,
    full: `${place}${quantityOf(quantity)}, ${whenRisen(time)}${only}`,
  };
}

/** Where a batch is, in a word or two. */
export function placeOf(records: Records, { batch: { county_ids: ids } }: BatchRise): string {
  const [first] = ids;
  if (first === undefined || ids.length > 1) return `${numberInWords(ids.length)} counties together`;
  return countyShortName(records.get("counties", first));
}

function endOf(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
  step: RisingStep,
): LineEnd {
  const ofStep = rises.filter((rise) => rise.step === step);
  const rest = undatedRises(rises, step);
  const drawn = sumOfRises(ofStep.filter((rise) => !rest.includes(rise)));
  const more = sumOfRises(rest);
  if (drawn === null)
    return { amount: scopeAmount(records, totals, step).words, name: more === null ? "" : step };
  return {
    amount: amountOf(drawn),
    name: step,
    ...(more === null ? {} : { rest: `${amountOf(more)} more, date not known` }),
  };
}

function unknownStep({ quantity, time, step }: BatchRise): UnknownStep[] {
  if (quantity !== null || time === null) return [];
  return [{ from: time.from, to: time.to, words: `${step}, number not known` }];
}
