import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Inline, type Line } from "./inline.ts";

/** The day for which the record speaks, and the release, as a citation has them. */
export function citedEdition(records: Records): string {
  const { date, releases } = wordsOf(records);
  const { edition, releases: made, unreleased } = records.dataset;
  const asOf = date(edition.as_of);
  const last = made.at(-1);
  if (last === undefined) return asOf;
  const isLast = unreleased.length === 0 && last.as_of === edition.as_of;
  return isLast ? releases.cited(asOf, last.number) : releases.citedAfter(asOf, last.number);
}

/** On which release a page stands, for its end; nothing before the first. */
export function editionLine(records: Records): Line {
  const { releases } = wordsOf(records);
  const { edition, releases: made, unreleased } = records.dataset;
  const last = made.at(-1);
  if (last === undefined) return [];
  const page = (text: string) => link(text, ADDRESSES.releases.page(last.number));
  const isLast = unreleased.length === 0 && last.as_of === edition.as_of;
  return isLast ? releases.asOf<Inline>(page, last.number) : releases.asOfAfter<Inline>(page, last.number);
}
