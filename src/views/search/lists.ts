import { countOf } from "../../format/counts.ts";
import type { Records } from "../../model/records.ts";
import type { TableName } from "../../model/table-name.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";

/** A list in which everything of one kind can be found without searching. */
export interface BrowseList {
  readonly text: string;
  readonly href: Address;
  /** What it holds, in words. */
  readonly holds: string;
}

const LISTS: readonly [text: string, href: Address, table: TableName, one: string, many: string][] = [
  ["Officers", ADDRESSES.officers.list, "officers", "officer", "officers"],
  ["Batches", ADDRESSES.batches.list, "batches", "batch of convictions", "batches of convictions"],
  ["Counties", ADDRESSES.counties.list, "counties", "county", "counties"],
  ["Races", ADDRESSES.races.list, "races", "election", "elections"],
  ["Pledges", ADDRESSES.pledges.list, "pledges", "document put to candidates", "documents put to candidates"],
  ["People", ADDRESSES.people.list, "people", "candidate or prosecutor", "candidates and prosecutors"],
  ["Sources", ADDRESSES.sources.list, "sources", "document", "documents"],
  ["Open questions", ADDRESSES.openQuestions, "open_questions", "question", "questions"],
];

/** The lists of the site, with what each holds. */
export function browseLists(records: Records): readonly BrowseList[] {
  return LISTS.map(([text, href, table, one, many]) => ({
    text,
    href,
    holds: countOf(records.all(table).length, one, many),
  }));
}
