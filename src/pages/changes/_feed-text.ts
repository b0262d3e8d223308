import { Feed as FeedWriter } from "feed";
import { SITE_NAME } from "../../site/constants.ts";
import { DATA_LICENCE } from "../../site/constants.ts";
import type { Feed } from "../../views/feed/feed.ts";

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as HTML: nothing in it can be taken for markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);
}

/** The day at which feeds want a moment: its first, by the clock of Greenwich. */
function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function writerOf(feed: Feed, titled: (text: string) => string): FeedWriter {
  const writer = new FeedWriter({
    id: feed.atom,
    title: feed.title,
    description: feed.description,
    link: feed.page,
    updated: momentOf(feed.updated),
    generator: false,
    copyright: DATA_LICENCE.name,
    feedLinks: { atom: feed.atom, json: feed.json },
    author: { name: SITE_NAME },
  });
  for (const { id, title, link, day, text, category } of feed.entries)
    writer.addItem({
      id,
      title: titled(title),
      link,
      date: momentOf(day),
      published: momentOf(day),
      content: escaped(text),
      category: [{ name: category, term: category }],
    });
  return writer;
}

/** The feed as Atom (RFC 4287). Titles and texts stand there as HTML. */
export function atomText(feed: Feed): string {
  return `${writerOf(feed, escaped).atom1()}\n`;
}

/** The feed as JSON Feed (jsonfeed.org, version 1). Titles stand there as plain text, texts as HTML. */
export function jsonFeedText(feed: Feed): string {
  return `${writerOf(feed, (text) => text).json1()}\n`;
}
