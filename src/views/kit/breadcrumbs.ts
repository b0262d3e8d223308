import { shortened } from "../../format/shortened.ts";
import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import type { Reader, Wording } from "./inline.ts";

/** A step on the way from the home page; the last is the page itself. */
export interface Crumb extends Wording {
  readonly href: Address;
}

/** A longer heading is cut in the breadcrumbs; it stands in full right below them. */
const CRUMB_LENGTH = 60;

/** The way from the home page to a page, the page itself at its end; empty on the home page. */
export function breadcrumbsTo(reader: Reader, page: Crumb, parents: readonly Crumb[]): readonly Crumb[] {
  if (page.href === ADDRESSES.home) return [];
  const home = { text: wordsOf(reader).frame.home, href: ADDRESSES.home };
  return [home, ...parents, page].map((crumb) => ({ ...crumb, text: shortened(crumb.text, CRUMB_LENGTH) }));
}
