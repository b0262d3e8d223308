import { sentenceOf } from "../../format/lists.ts";
import { dateInWords, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import { ADDRESSES, permalink, reportAddress, type Address } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import type { Section } from "./block.ts";
import type { Citations, SourceEntry } from "./citations.ts";
import { link, plainText, type Line, type Tag } from "./inline.ts";

/** A step on the way from the home page; the last is the page itself. */
export interface Crumb {
  readonly text: string;
  readonly href: Address;
}

/** A link to a part of the page. */
export interface ContentsEntry {
  readonly text: string;
  readonly href: string;
}

/** The values under which a page can be found without a word. */
export interface SearchFacets {
  /** What kind of page it is, such as "Officer". */
  readonly type: string;
  readonly county?: readonly string[];
  readonly agency?: readonly string[];
  readonly status?: readonly string[];
  readonly year?: readonly string[];
}

/** Everything a page shows: words, numbers, rows, citations. Templates add nothing. */
export interface Page {
  readonly address: Address;
  readonly title: string;
  readonly heading: string;
  /** What kind of page it is, above the heading. */
  readonly kind: string;
  readonly tags: readonly Tag[];
  /** What the reader must know first. */
  readonly summary: readonly Line[];
  /** The summary for search engines and previews: plain words. */
  readonly description: string;
  /** The way from the home page to this one; empty on the home page itself. */
  readonly breadcrumbs: readonly Crumb[];
  /** Links to the parts of the page, where it has more than a few. */
  readonly contents: readonly ContentsEntry[];
  readonly sections: readonly Section[];
  readonly sources: readonly SourceEntry[];
  /** The record's data, or `null`. */
  readonly data: Address | null;
  readonly permalink: string;
  /** A citation to copy. */
  readonly citation: string;
  /** Where to report an error, and how corrections work. */
  readonly report: Line;
  readonly changedOn: PartialDate;
  readonly changedInWords: string;
  /** Where all changes stand. */
  readonly changes: Line;
  readonly facets: SearchFacets;
}

/** What a view gives; the rest of the page follows from it. */
export interface PageContent {
  readonly address: Address;
  readonly heading: string;
  /** The title where the heading alone does not tell the page apart. */
  readonly title?: string;
  readonly kind: string;
  readonly tags?: readonly Tag[];
  readonly summary: readonly Line[];
  /** The pages between home and this one. */
  readonly parents: readonly Crumb[];
  readonly sections: readonly Section[];
  /** The parts of the page where they are not its sections. */
  readonly contents?: readonly ContentsEntry[];
  readonly citations?: Citations;
  readonly data?: Address;
  /** The record the page is about, for its last change. */
  readonly subject?: { readonly type: SubjectType; readonly id: string };
  readonly facets: SearchFacets;
}

const DESCRIPTION_LENGTH = 300;

/** A longer heading is cut in the breadcrumbs; it stands in full right below them. */
const CRUMB_LENGTH = 60;

/** So many parts are seen at a glance and need no list. */
const FEW_SECTIONS = 3;

/** The text cut at a word, with an ellipsis, to at most the length. */
export function shortened(text: string, length = DESCRIPTION_LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[\s,;:]+$/, "")}…`;
}

/** When a record's published statements last changed. */
function lastChanged(records: Records, subject: PageContent["subject"]): PartialDate {
  const { first_published_on: published } = records.dataset.edition;
  if (subject === undefined) return records.dataset.edition.as_of;
  const dates = [
    ...records.all("changes").map((change) => ({ ...change, on: change.changed_on })),
    ...records.all("corrections").map((correction) => ({ ...correction, on: correction.corrected_on })),
  ]
    .filter((row) => row.subject_type === subject.type && row.subject_id === subject.id)
    .map((row) => row.on);
  return dates.reduce((last, on) => (on > last ? on : last), published);
}

function breadcrumbsOf({ address, heading, parents }: PageContent): readonly Crumb[] {
  if (address === ADDRESSES.home) return [];
  return [{ text: "Home", href: ADDRESSES.home }, ...parents, { text: heading, href: address }].map(
    (crumb) => ({
      ...crumb,
      text: shortened(crumb.text, CRUMB_LENGTH),
    }),
  );
}

function contentsOf(sections: readonly Section[]): readonly ContentsEntry[] {
  if (sections.length <= FEW_SECTIONS) return [];
  return sections.map(({ anchor, heading }) => ({ text: heading, href: `#${anchor}` }));
}

/** The finished page. */
export function pageOf(records: Records, content: PageContent): Page {
  const title = content.title ?? content.heading;
  const changedOn = lastChanged(records, content.subject);
  const address = permalink(content.address);
  const asOf = dateInWords(records.dataset.edition.as_of);
  return {
    address: content.address,
    title,
    heading: content.heading,
    kind: content.kind,
    tags: content.tags ?? [],
    summary: content.summary,
    description: shortened(content.summary.map(plainText).join(" ")),
    breadcrumbs: breadcrumbsOf(content),
    contents: content.contents ?? contentsOf(content.sections),
    sections: content.sections,
    sources: content.citations?.list() ?? [],
    data: content.data ?? null,
    permalink: address,
    citation: `“${sentenceOf(title)}” ${SITE_NAME}, state of ${asOf}. ${address}`,
    report: [
      link("Report an error on this page", reportAddress(content.address)),
      " (",
      link("how corrections work", ADDRESSES.corrections),
      ")",
    ],
    changedOn,
    changedInWords: dateInWords(changedOn),
    changes: [" (", link("all changes", ADDRESSES.changes), ")"],
    facets: content.facets,
  };
}
