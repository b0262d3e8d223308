import { countyInState, countyShortName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { joined, link, originalLink, plainText, type Line, type Link, type Reader } from "../kit/inline.ts";
import { MOST_NAMED } from "../kit/most-shown.ts";

/** A link to the page of a batch. */
export function batchLink(reader: Reader, { batch_id, title }: Pick<Batch, "batch_id" | "title">): Link {
  return originalLink(reader, title, ADDRESSES.batches.page(batch_id));
}

/** Links to counties by their short names; with the state where `inState`. */
export function countyLinks(records: Records, countyIds: readonly string[], inState = false): Line {
  const counties = countyIds.map((id) => records.get("counties", id));
  const nameOf = inState ? countyInState : countyShortName;
  return joined(counties.map((county) => [link(nameOf(county), ADDRESSES.counties.page(county.county_id))]));
}

/**
 * Links to counties as in a sentence: one with its state, several as `the Bronx, Queens, and Staten Island`; of very many
 * the first, and how many others there are.
 */
export function countiesInSentence(records: Records, countyIds: readonly string[]): Line {
  const { listed, kit, count } = wordsOf(records);
  const named = countyIds.slice(0, MOST_NAMED);
  const lines = named.map((id) => countyLinks(records, [id], countyIds.length === 1));
  const rest = countyIds.length - named.length;
  const others: readonly Line[] =
    rest === 0 ? [] : [[link(count(rest, kit.nouns.moreCounty), ADDRESSES.counties.list)]];
  return listed([...lines, ...others], plainText).flat();
}

/** A link to the page of a prosecutor or candidate. */
export function personLink(records: Records, personId: string): Link {
  return link(records.get("people", personId).name, ADDRESSES.people.page(personId));
}
