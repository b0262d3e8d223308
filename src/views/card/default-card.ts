import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { pageCard, type CardPicture, type PageCard } from "./page-card.ts";
import { stepNumbersOf } from "./step-numbers.ts";

/**
 * The picture for every page without one of its own. Its text leaves the numbers out: they would be on all these pages,
 * and every one of them would change with every number.
 */
export function defaultPicture(records: Records): CardPicture {
  const { card } = wordsOf(records);
  const { kind, title, line } = card.record;
  return {
    address: ADDRESSES.defaultCard(records.language),
    alt: `${sentenceOf(card.head(kind, title))} ${line}`,
  };
}

/** The card in that picture: what the record is, and how much it holds. */
export function defaultCard(records: Records): PageCard {
  const { kind, title, line } = wordsOf(records).card.record;
  const { address, alt } = defaultPicture(records);
  const head = { address, kind, title, sources: records.all("sources").length };
  const numbers = stepNumbersOf(records, records.totals("site", "all"));
  return { ...pageCard(records, head, { numbers, lines: [line] }), alt };
}
