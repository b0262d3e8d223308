import rss from "@astrojs/rss";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { records } from "../../site/records.ts";
import { changesFeed } from "../../views/record/feed.ts";

/** The feed of changes and corrections. */
export function GET(): Promise<Response> {
  const { title, description, language, items } = changesFeed(records);
  const dated = items.map((item) => ({ ...item, pubDate: new Date(item.pubDate) }));
  return rss({
    title,
    description,
    site: permalink(ADDRESSES.home),
    items: dated,
    customData: `<language>${language}</language>`,
  });
}
