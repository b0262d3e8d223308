import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { pageCard, type PageCard } from "./page-card.ts";
import { stepNumbersOf } from "./step-numbers.ts";

/** The card of every page without one of its own: what the record is, and how much it holds. */
export function defaultCard(records: Records): PageCard {
  const { kind, title, line } = wordsOf(records).card.record;
  const head = {
    address: ADDRESSES.defaultCard(records.language),
    kind,
    title,
    sources: records.all("sources").length,
  };
  return pageCard(records, head, {
    numbers: stepNumbersOf(records, records.totals("site", "all")),
    lines: [line],
  });
}
