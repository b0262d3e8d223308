import { wordsOf } from "../../messages/words.ts";
import type { ScopeKind, ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { Address } from "../../site/addresses.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Inline, Line } from "../kit/inline.ts";
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
  const words = wordsOf(records).countyFigures.rises;
  return figure(page, {
    anchor: "cumulative",
    title: words.title,
    finding: findingOf(records, totals, rises, citations),
    description: ["moved", "vacated"]
      .map((step) => courseInWords(records, totals, rises, step as RisingStep))
      .join(" "),
    chart: riseChart(records, totals, rises),
    notes: riseNotes(records, totals, rises),
    table: riseTable(records, rises, inOnePlace ? citations : null),
    source: [inOnePlace ? words.citedInTable : words.citedOnBatches],
  });
}

/** The largest number of one step, and the sums. */
function findingOf(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
  citations: Citations,
): Line {
  const words = wordsOf(records);
  const { rises: says } = words.countyFigures;
  const sums = says.sums(sumInWords(records, totals, "moved"), sumInWords(records, totals, "vacated"));
  const [largest] = largestOf(drawnRises(rises, "moved"), 1);
  if (largest === undefined) return [says.inAll(sums)];
  const { batch, quantity, time, source_ids } = largest;
  const told = {
    quantity: words.quantity(quantity),
    place: totals.kind === "county" ? null : placeOf(records, largest),
    when: whenRisen(records, time),
    announced: records.batchNumbers(batch.batch_id).announced_only,
  };
  return says.largest<Inline>(told, citations.cite(source_ids), sums);
}

function sumInWords(records: Records, totals: ScopeTotals, step: RisingStep): string {
  const words = wordsOf(records);
  const { sum, sumUnknown, noRulingNumber, noRuling } = words.countyFigures.rises;
  const { quantity } = totals[step];
  if (quantity !== null) return sum[step](words.amount(quantity), quantity.value === 1);
  const { kind } = scopeAmount(records, totals, step);
  if (kind === "no-ruling-number") return noRulingNumber;
  return kind === "unknown" ? sumUnknown[step] : noRuling;
}

/** So many steps are told one by one to those who do not see the picture. */
const TOLD = 6;

function courseInWords(
  records: Records,
  totals: ScopeTotals,
  rises: readonly BatchRise[],
  step: RisingStep,
): string {
  const words = wordsOf(records);
  const { notDrawn, course, largestOfCourse } = words.countyFigures.rises;
  const drawn = drawnRises(rises, step);
  const told = largestOf(drawn, TOLD);
  const steps = drawn
    .filter((rise) => told.includes(rise))
    .map(({ quantity, time }) => `${words.amount(quantity)} ${whenRisen(records, time)}`)
    .join(", ");
  const sum = sumInWords(records, totals, step);
  if (drawn.length === 0) return notDrawn[step](sum);
  return drawn.length > told.length
    ? largestOfCourse[step](drawn.length, steps, sum)
    : course[step](steps, sum);
}

function largestOf(rises: readonly DrawnRise[], most: number): readonly DrawnRise[] {
  return [...rises].sort((a, b) => b.quantity.value - a.quantity.value).slice(0, most);
}
