import { continued } from "../../format/lists.ts";
import type { Language } from "../../model/language.ts";
import { earliest } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import { plainText } from "../kit/inline.ts";
import { logAnchor } from "./log-table.ts";
import { publicLog } from "./log.ts";

/** One entry of the feed. */
interface FeedItem {
  readonly title: string;
  /** The entry on the page of changes, unlike any other entry's address. */
  readonly link: string;
  /** `YYYY-MM-DD`. */
  readonly pubDate: string;
  readonly description: string;
  readonly categories: string[];
}

/** The feed of changes and corrections. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly items: readonly FeedItem[];
}

/** Everything the feed says, in the language of the tables; it repeats the public log and adds nothing. */
export function changesFeed(records: Records): Feed {
  return {
    title: `${SITE_NAME}: changes and corrections`,
    description: "What was added, brought up to date, withdrawn or corrected in the record.",
    language: records.language,
    items: publicLog(records).map((entry) => ({
      title: `${entry.kind}: ${entry.subject.name}${entry.status === null ? "" : ` (${continued(entry.status)})`}`,
      link: `${permalink(ADDRESSES.changes)}#${logAnchor(entry)}`,
      pubDate: earliest(entry.date),
      description: plainText(entry.summary),
      categories: [entry.kind],
    })),
  };
}
