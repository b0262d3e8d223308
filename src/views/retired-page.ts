import { sentenceOf } from "../format/lists.ts";
import type { Redirect } from "../model/dataset.ts";
import { whenInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, COLLECTIONS, permalink, type Address, type Collection } from "../site/addresses.ts";
import { link, type Line } from "./kit/inline.ts";

/** What stands at an address that is no longer in use. */
export interface RetiredPage {
  /** The address below the root of the site, without slashes at its ends: `officers/old-id`. */
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
  return records.dataset.redirects.flatMap((redirect) => {
    const { collection } = redirect;
    return isCollection(collection) ? [retiredPage(redirect, collection)] : [];
  });
}

function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}

function retiredPage(redirect: Redirect, collection: Collection): RetiredPage {
  const { retired_id, present_id } = redirect;
  const present = present_id === null ? null : ADDRESSES[collection].page(present_id);
  return {
    path: `${collection}/${retired_id}`,
    heading: present === null ? "This page was withdrawn" : "This page has moved",
    description:
      present === null
        ? `The record that was at this address was withdrawn ${whenInWords(redirect.retired_on)}.`
        : `The record that was at this address is now at ${permalink(present)}.`,
    lines: present === null ? withdrawnLines(redirect) : movedLines(redirect, present),
    present,
    permalink: permalink(present ?? ADDRESSES[collection].page(retired_id)),
  };
}

function movedLines({ retired_on, reason }: Redirect, present: Address): readonly Line[] {
  return [
    ["It is now at ", link(permalink(present), present), "."],
    [`The address was changed ${whenInWords(retired_on)}. ${sentenceOf(reason)}`],
  ];
}

function withdrawnLines({ retired_on, reason }: Redirect): readonly Line[] {
  return [
    [`Withdrawn ${whenInWords(retired_on)}. Reason: ${sentenceOf(reason)}`],
    [
      "The record that was here is no longer part of the site, and its address is not used again. ",
      link("How corrections work", ADDRESSES.corrections),
      ".",
    ],
  ];
}
