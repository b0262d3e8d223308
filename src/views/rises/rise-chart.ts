import type { CumulativeSteps, NamedStep } from "../../charts/cumulative-steps.ts";
import type { LineEnd } from "../../charts/steps/end-labels.ts";
import type { DatedStep } from "../../charts/steps/layer.ts";
import type { UnknownStep } from "../../charts/steps/unknown-marks.ts";
import { countyShortName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
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
  const { steps, chart } = wordsOf(records).rises;
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
    until: records.edition.as_of,
    unknown: rises.flatMap((rise) => unknownStep(records, rise)),
    words: { whole: steps.moved, part: chart.part, span: chart.span },
  };
}

/** The dates and the number of a rise, for any chart of steps. */
export function datedStep({ time: { from, to }, quantity: { value } }: DrawnRise): DatedStep {
  return { from, to, value };
}

function namedStep(records: Records, rise: DrawnRise, inOnePlace: boolean): NamedStep {
  const { amount, quantity, rises } = wordsOf(records);
  const { chart } = rises;
  const { batch, time } = rise;
  const isAnnounced = records.batchNumbers(batch.batch_id).announced_only;
  const marked = (words: string) => (isAnnounced ? chart.announcedOnly(words) : words);
  const full = marked(chart.when(quantity(rise.quantity), whenRisen(records, time)));
  if (inOnePlace) {
    const short = marked(chart.at(timeInWords(records, time), amount(rise.quantity)));
    return { ...datedStep(rise), short, full };
  }
  const place = placeOf(records, rise);
  return {
    ...datedStep(rise),
    short: chart.inPlace(place, amount(rise.quantity)),
    full: chart.inPlace(place, full),
  };
}

/** Where a batch is, in a word or two. */
export function placeOf(records: Records, { batch: { county_ids: ids } }: BatchRise): string {
  const { number, rises } = wordsOf(records);
  const [first] = ids;
  if (first === undefined || ids.length > 1) return rises.chart.together(number(ids.length));
  return countyShortName(records.get("counties", first));
}

function endOf(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
  step: RisingStep,
): LineEnd {
  const { amount, rises: words } = wordsOf(records);
  const name = words.steps[step];
  const ofStep = rises.filter((rise) => rise.step === step);
  const rest = undatedRises(rises, step);
  const drawn = sumOfRises(ofStep.filter((rise) => !rest.includes(rise)));
  const more = sumOfRises(rest);
  if (drawn === null)
    return { amount: scopeAmount(records, totals, step).words, name: more === null ? "" : name };
  return {
    amount: amount(drawn),
    name,
    ...(more === null ? {} : { rest: words.chart.undated(amount(more)) }),
  };
}

function unknownStep(records: Records, { quantity, time, step }: BatchRise): UnknownStep[] {
  if (quantity !== null || time === null) return [];
  return [{ from: time.from, to: time.to, words: wordsOf(records).rises.chart.unknown[step] }];
}
