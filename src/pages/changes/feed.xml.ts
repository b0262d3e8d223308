import rss from "@astrojs/rss";
import { SITE_ORIGIN } from "../../site/constants.ts";
import { records } from "../../site/records.ts";
import { changesFeed } from "../../views/record/feed.ts";

/** The feed of changes and corrections. */
export function GET(): Promise<Response> {
  const { title, description, items } = changesFeed(records);
  const dated = items.map((item) => ({ ...item, pubDate: new Date(item.pubDate) }));
  return rss({ title, description, site: SITE_ORIGIN, items: dated });
}
