import { amountOf, quantityOf } from "../../format/counts.ts";
import type { ScopeKind, ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Address } from "../../site/addresses.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { riseChart, placeOf } from "../rises/rise-chart.ts";
import { riseNotes } from "../rises/rise-notes.ts";
import { whenRisen, type BatchRise, type DrawnRise } from "../rises/rise.ts";
import { riseTable } from "../rises/rise-table.ts";
import { drawnRises, haveACourse, scopeRises, type RisingStep } from "../rises/scope-rises.ts";

/** What the figure is about: a county, a city, a state, an office, or the whole record (`site`, `all`). */
export interface StepsScope {
  readonly kind: Exclude<ScopeKind, "officer" | "batch">;
  readonly id: string;
}

/**
 * Convictions moved and vacated over time in a scope; `null` where no two steps are certainly of different days, so
 * that there is no course of time to see.
 * @param page the page on which it stands
 */
export function stepsFigure(
  records: Records,
  page: Address,
  { kind, id }: StepsScope,
  citations: Citations,
): FigureBlock | null {
  const totals = records.totals(kind, id);
  const rises = scopeRises(records, totals);
  if (!haveACourse(rises)) return null;
  const inOnePlace = kind === "county";
  return figure(page, {
    anchor: "cumulative",
    title: "Convictions moved and vacated over time",
    finding: findingOf(records, totals, rises, citations),
    description: ["moved", "vacated"]
      .map((step) => courseInWords(records, totals, rises, step as RisingStep))
      .join(" "),
    chart: riseChart(records, totals, rises),
    notes: riseNotes(records, totals, rises),
    table: riseTable(records, rises, inOnePlace ? citations : null),
    source: [
      inOnePlace
        ? "Sources: cited in the table, number by number."
        : "Sources: every number is cited on the page of its batch.",
    ],
  });
}

/** The largest number of one step, and the sums. */
function findingOf(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
  citations: Citations,
): Line {
  const sums = (["moved", "vacated"] as const).map((step) => sumInWords(records, totals, step)).join(" and ");
  const [largest] = largestOf(drawnRises(rises, "moved"), 1);
  if (largest === undefined) return [`In all: ${sums}.`];
  const { batch, quantity, time, source_ids } = largest;
  const place = totals.kind === "county" ? "" : ` in ${placeOf(records, largest)}`;
  const how = records.batchNumbers(batch.batch_id).announced_only ? "announced" : "moved";
  return [
    `The largest number of one batch is ${quantityOf(quantity)}${place}, ${how} ${whenRisen(time)}`,
    citations.cite(source_ids),
    `; in all, ${sums}.`,
  ];
}

function sumInWords(records: Records, totals: ScopeTotals, step: RisingStep): string {
  const { quantity } = totals[step];
  if (quantity !== null) return `${amountOf(quantity)} ${quantity.value === 1 ? "was" : "were"} ${step}`;
  return scopeAmount(records, totals, step).kind === "unknown"
    ? `the number ${step} is not known`
    : "no ruling was found";
}

/** So many steps are told one by one to those who do not see the picture. */
const TOLD = 6;

function courseInWords(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
  step: RisingStep,
): string {
  const drawn = drawnRises(rises, step);
  const told = largestOf(drawn, TOLD);
  const steps = drawn
    .filter((rise) => told.includes(rise))
    .map(({ quantity, time }) => `${amountOf(quantity)} ${whenRisen(time)}`);
  const sum = sumInWords(records, totals, step);
  if (steps.length === 0) return `A line of convictions ${step} is not drawn: ${sum}.`;
  const which = drawn.length > told.length ? `The largest of ${drawn.length} steps` : "Steps";
  return `${which} of convictions ${step}: ${steps.join(", ")}; in all, ${sum}.`;
}

function largestOf(rises: readonly DrawnRise[], most: number): readonly DrawnRise[] {
  return [...rises].sort((a, b) => b.quantity.value - a.quantity.value).slice(0, most);
}
