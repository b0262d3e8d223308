import { wordsOf, type Words } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, type Address } from "../../site/addresses.ts";

/** A list in which everything of one kind can be found without searching. */
export interface BrowseList {
  readonly text: string;
  readonly href: Address;
  /** What it holds, in words. */
  readonly holds: string;
}

type ListedTable = keyof Words["search"]["lists"]["holds"];

type ListName =
  "officers" | "batches" | "counties" | "races" | "pledges" | "people" | "sources" | "openQuestions";

const LISTS: readonly [table: ListedTable, name: ListName, href: Address][] = [
  ["officers", "officers", ADDRESSES.officers.list],
  ["batches", "batches", ADDRESSES.batches.list],
  ["counties", "counties", ADDRESSES.counties.list],
  ["races", "races", ADDRESSES.races.list],
  ["pledges", "pledges", ADDRESSES.pledges.list],
  ["people", "people", ADDRESSES.people.list],
  ["sources", "sources", ADDRESSES.sources.list],
  ["open_questions", "openQuestions", ADDRESSES.openQuestions],
];

/** The lists of the site, with what each holds. */
export function browseLists(records: Records): readonly BrowseList[] {
  const { frame, search, count } = wordsOf(records);
  return LISTS.map(([table, name, href]) => ({
    text: frame[name],
    href: inLanguage(href, records.language),
    holds: count(records.all(table).length, search.lists.holds[table]),
  }));
}
