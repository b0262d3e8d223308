import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import type { Reader } from "../kit/inline.ts";
import type { RecordSubject } from "../kit/last-changed.ts";

/** A feed that a page offers to programs. */
export interface PageFeed {
  readonly type: "application/atom+xml" | "application/feed+json";
  readonly href: Address;
  readonly title: string;
}

/** The page whose feeds a page offers: its own where it is about a county or an officer, `null` where it has none. */
function followed(address: Address, subject: RecordSubject | undefined): { readonly page?: Address } | null {
  if (address === ADDRESSES.changes) return {};
  if (subject?.type === "county") return { page: ADDRESSES.counties.page(subject.id) };
  if (subject?.type === "officer") return { page: ADDRESSES.officers.page(subject.id) };
  return null;
}

/** The feeds that a page offers, for its head; the names of records are short there, since the page must be light. */
export function pageFeeds(
  reader: Reader,
  address: Address,
  subject: RecordSubject | undefined,
  title: string,
): readonly PageFeed[] {
  const found = followed(address, subject);
  if (found === null) return [];
  const { feed } = wordsOf(reader);
  const name = found.page === undefined ? feed.title(SITE_NAME) : title;
  return [
    { type: "application/atom+xml", href: ADDRESSES.feeds.atom(found.page), title: name },
    { type: "application/feed+json", href: ADDRESSES.feeds.json(found.page), title: name },
  ];
}
