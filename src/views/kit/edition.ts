import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Inline, type Line } from "./inline.ts";

/** The day for which the record speaks, and the release, as a citation has them. */
export function citedEdition(records: Records): string {
  const { date, releases } = wordsOf(records);
  const asOf = date(records.edition.as_of);
  const last = records.lastRelease;
  if (last === null) return asOf;
  return last.isPresent ? releases.cited(asOf, last.number) : releases.citedAfter(asOf, last.number);
}

/** On which release a page stands, for its end; nothing before the first. */
export function editionLine(records: Records): Line {
  const { releases } = wordsOf(records);
  const last = records.lastRelease;
  if (last === null) return [];
  const page = (text: string) => link(text, ADDRESSES.releases.page(last.number));
  return last.isPresent
    ? releases.asOf<Inline>(page, last.number)
    : releases.asOfAfter<Inline>(page, last.number);
}
