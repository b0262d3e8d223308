import { amountOf } from "../../format/counts.ts";
import { countyShortName } from "../../format/names.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { DataTable } from "../kit/block.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { ADDRESSES } from "../../site/addresses.ts";

/**
 * How many convictions were moved, and how many of them vacated, in every county with a number of its own, the most
 * first. Counties without a number are in the table beside it; batches that span counties are in no bar.
 */
export function stepChart(records: Records, table: DataTable): FigureBlock {
  const bars = records
    .all("counties")
    .map((county) => ({ county, totals: records.totals("county", county.county_id) }))
    .flatMap(({ county, totals }) =>
      totals.moved.quantity === null
        ? []
        : [
            {
              label: countyShortName(county),
              whole: totals.moved.quantity.value,
              part: totals.vacated.quantity?.value ?? 0,
              words: `${amountOf(totals.moved.quantity)} moved, ${vacatedWords(totals)}`,
            },
          ],
    )
    .sort((a, b) => b.whole - a.whole || a.label.localeCompare(b.label, "en"));
  return figure(ADDRESSES.home, {
    anchor: "counties-chart",
    title: "Convictions moved and vacated, by county",
    finding: ["Convictions that prosecutors moved to undo (whole bar) and that courts vacated (filled part)"],
    description: `${bars.map((bar) => `${bar.label}: ${bar.words}`).join("; ")}.`,
    chart: { form: "step-bars", bars },
    table,
    source: ["Sources: every number is cited on the page of its batch."],
  });
}

function vacatedWords({ vacated }: ScopeTotals): string {
  if (vacated.quantity !== null) return `${amountOf(vacated.quantity)} vacated`;
  return vacated.batch_ids_without_number.length > 0 ? "vacated: number not known" : "no ruling found";
}
