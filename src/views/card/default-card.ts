import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { pageCard, type PageCard } from "./page-card.ts";
import { stepNumbersOf } from "./step-numbers.ts";

/** The card of every page without one of its own: what the record is, and how much it holds. */
export function defaultCard(records: Records): PageCard {
  const head = {
    address: ADDRESSES.defaultCard,
    kind: "A public record",
    title: "Convictions undone because of police misconduct",
    sources: records.all("sources").length,
  };
  return pageCard(records, head, {
    numbers: stepNumbersOf(records, records.totals("site", "all")),
    lines: ["County by county, every statement with its source. Vacated is not exonerated."],
  });
}
