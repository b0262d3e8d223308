import { sentenceOf } from "../format/lists.ts";
import { wordsOf } from "../messages/words.ts";
import type { Redirect } from "../model/dataset.ts";
import type { Records } from "../model/records.ts";
import {
  ADDRESSES,
  COLLECTIONS,
  inLanguage,
  permalink,
  type Address,
  type Collection,
} from "../site/addresses.ts";
import { link, original, type Inline, type Line } from "./kit/inline.ts";

/** What stands at an address that is no longer in use. */
export interface RetiredPage {
  /** The address below the root of a language, without slashes at its ends: `officers/old-id`. */
  readonly path: string;
  readonly heading: string;
  /** For previews: plain words. */
  readonly description: string;
  readonly lines: readonly Line[];
  /** Where the record is now; `null` where it was withdrawn. */
  readonly present: Address | null;
  /** The address that search engines should keep. */
  readonly permalink: string;
}

/** A page for every retired id whose records have pages: a published address never dies. */
export function retiredPages(records: Records): readonly RetiredPage[] {
  return records.redirects.flatMap((redirect) => {
    const { collection } = redirect;
    return isCollection(collection) ? [retiredPage(records, redirect, collection)] : [];
  });
}

/** The page at a retired address. @throws Error if the address is not retired */
export function retiredPageAt(records: Records, path: string): RetiredPage {
  const found = retiredPages(records).find((page) => page.path === path);
  if (found === undefined) throw new Error(`${path} is not retired`);
  return found;
}

function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}

function retiredPage(records: Records, redirect: Redirect, collection: Collection): RetiredPage {
  const { changes, when } = wordsOf(records);
  const { movedHeading, withdrawnHeading, moved, withdrawn } = changes.retired;
  const { retired_id, present_id } = redirect;
  const pageAt = (id: string) => inLanguage(ADDRESSES[collection].page(id), records.language);
  const present = present_id === null ? null : pageAt(present_id);
  return {
    path: `${collection}/${retired_id}`,
    heading: present === null ? withdrawnHeading : movedHeading,
    description: present === null ? withdrawn(when(redirect.retired_on)) : moved(permalink(present)),
    lines: present === null ? withdrawnLines(records, redirect) : movedLines(records, redirect, present),
    present,
    permalink: permalink(present ?? pageAt(retired_id)),
  };
}

function movedLines(records: Records, { retired_on, reason }: Redirect, present: Address): readonly Line[] {
  const { changes, when } = wordsOf(records);
  return [
    changes.retired.nowAt<Inline>(link(permalink(present), present)),
    changes.retired.changed<Inline>(when(retired_on), original(records, sentenceOf(reason))),
  ];
}

function withdrawnLines(records: Records, { retired_on, reason }: Redirect): readonly Line[] {
  const { changes, when } = wordsOf(records);
  const corrections = inLanguage(ADDRESSES.corrections, records.language);
  return [
    changes.retired.reason<Inline>(when(retired_on), original(records, sentenceOf(reason))),
    changes.retired.notUsedAgain<Inline>((text) => link(text, corrections)),
  ];
}
