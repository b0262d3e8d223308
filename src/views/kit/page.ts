import { sentenceOf } from "../../format/lists.ts";
import { shortened } from "../../format/shortened.ts";
import type { PageType } from "../../messages/browser/page-types.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Language } from "../../model/language.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import {
  ADDRESSES,
  inLanguage,
  permalink,
  reportAddress,
  translationOf,
  type Address,
} from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import { defaultPicture } from "../card/default-card.ts";
import { pageCard, type CardPicture, type CardSaying, type PageCard } from "../card/page-card.ts";
import { claimOf, type Claim } from "../claim/claim.ts";
import { pageFeeds, type PageFeed } from "../feed/page-feeds.ts";
import { paperNote, type PaperNote } from "../paper/paper-note.ts";
import { onPaper, type PaperPlan } from "../paper/paper-plan.ts";
import type { EmbedCode } from "../embed/embed-code.ts";
import type { Section } from "./block.ts";
import { breadcrumbsTo, type Crumb } from "./breadcrumbs.ts";
import type { Citations, SourceEntry } from "./citations.ts";
import { contentsOf, type ContentsEntry } from "./contents-entry.ts";
import { citedEdition, editionLine } from "./edition.ts";
import { figureOnPage } from "./figure-on-page.ts";
import { link, original, plainText, type Inline, type Line, type Tag, type Wording } from "./inline.ts";
import { lastChanged } from "./last-changed.ts";
import { leadingBack } from "./mentions.ts";
import { localized } from "./localized.ts";
import { recordData, type RecordData } from "./record-data.ts";

/** The values under which a page can be found without a word. */
export interface SearchFacets {
  readonly type: PageType;
  readonly county?: readonly string[];
  readonly agency?: readonly string[];
  readonly status?: readonly string[];
  readonly year?: readonly string[];
}

/** Everything a page shows: words, numbers, rows, citations. Templates add nothing. */
export interface Page {
  readonly address: Address;
  readonly language: Language;
  /** The same page in the other language. */
  readonly translation: Address;
  readonly title: string;
  readonly heading: string;
  /** The language of the heading where it is not that of the page. */
  readonly headingLanguage?: Language;
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
  readonly data: RecordData | null;
  readonly permalink: string;
  /** A citation to copy. */
  readonly citation: string;
  /** The same, with the words of the tables in it marked. */
  readonly citationLine: Line;
  /** What the page says in a sentence, to be pasted elsewhere; `null` where it does not say it in one. */
  readonly claim: Claim | null;
  /** Where to report an error, and how corrections work. */
  readonly report: Line;
  readonly changedOn: PartialDate;
  readonly changedInWords: string;
  /** Where all changes stand, and on which release the page stands. */
  readonly changes: Line;
  /** The feeds of what the page is about. */
  readonly feeds: readonly PageFeed[];
  readonly facets: SearchFacets;
  /** The picture that stands for the page where it is shared. */
  readonly card: CardPicture | PageCard;
  /** How another site shows a part of it in a frame; `null` where there is no such part. */
  readonly embed: EmbedCode | null;
  /** What only the printed page says, on pages made for two sheets; else `null`. */
  readonly paper: PaperNote | null;
}

/** What a view gives; the rest of the page follows from it. */
export interface PageContent {
  readonly address: Address;
  /** Words of the page, or a title of the tables (`originalWording`). */
  readonly heading: string | Wording;
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
  /** The record's data as JSON. */
  readonly data?: Address;
  /** The record the page is about, for its last change. */
  readonly subject?: { readonly type: SubjectType; readonly id: string };
  readonly facets: SearchFacets;
  /** What the page’s own card says; without it the page has the card of the site. */
  readonly card?: CardSaying;
  /** What the page says in a sentence. */
  readonly claim?: Line;
  /** How another site shows a part of it in a frame. */
  readonly embed?: EmbedCode;
  /** What is printed on two sheets; without it everything is, on as many as it takes. */
  readonly paper?: PaperPlan;
}

const DESCRIPTION_LENGTH = 300;

/**
 * The summary in plain words, short for search engines and previews. What is said of an officer is never cut: without the
 * words at its end, an acquittal or a reversal, it would say more than the record.
 */
function descriptionOf({ summary, subject }: PageContent): string {
  const words = summary.map(plainText).join(" ");
  return subject?.type === "officer" ? words : shortened(words, DESCRIPTION_LENGTH);
}

/** The card of a page: its own where the view says something on it. */
function cardOf(
  records: Records,
  { address, kind, citations, card }: PageContent,
  title: string,
): CardPicture | PageCard {
  if (card === undefined) return defaultPicture(records);
  const sources = citations?.list().length ?? 0;
  const picture = ADDRESSES.card(inLanguage(address, records.language));
  return pageCard(records, { address: picture, kind, title, sources }, card);
}

/** The sections with their figures as they stand on a page. */
function sectionsOnPage(records: Records, sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === "figure" ? figureOnPage(records, block) : block)),
  }));
}

/** The finished page, in the language of the record’s reader. */
export function pageOf(records: Records, content: PageContent): Page {
  const { language } = records;
  const { frame, date } = wordsOf(records);
  const heading = typeof content.heading === "string" ? { text: content.heading } : content.heading;
  const title = content.title ?? heading.text;
  const changedOn = lastChanged(records, content.subject);
  const address = inLanguage(content.address, language);
  const mentioned = leadingBack(content.citations?.list() ?? [], {
    summary: content.summary,
    sections: sectionsOnPage(records, content.sections),
  });
  const parts = { ...mentioned.shown, sources: mentioned.sources };
  const { sections, sources } = content.paper === undefined ? parts : onPaper(parts, content.paper);
  const titled = sentenceOf(title);
  const citationLine = frame.citation<Inline>(
    content.title === undefined && heading.language !== undefined ? original(records, titled) : titled,
    SITE_NAME,
    citedEdition(records),
    permalink(address),
  );
  const citation = plainText(citationLine);
  const feeds = pageFeeds(records, content.address, content.subject, title);
  const page: Page = {
    address,
    language,
    translation: translationOf(address).address,
    title,
    heading: heading.text,
    ...(heading.language === undefined ? {} : { headingLanguage: heading.language }),
    kind: content.kind,
    tags: content.tags ?? [],
    summary: parts.summary,
    description: descriptionOf(content),
    breadcrumbs: breadcrumbsTo(records, { ...heading, href: content.address }, content.parents),
    contents: content.contents ?? contentsOf(content.sections),
    sections,
    sources,
    data: recordData(content.data),
    permalink: permalink(address),
    citation,
    citationLine,
    claim: content.claim === undefined ? null : claimOf(content.claim, citation),
    report: [
      link(frame.reportError, reportAddress(address)),
      " (",
      link(frame.howCorrectionsWork, ADDRESSES.corrections),
      ")",
    ],
    changedOn,
    changedInWords: date(changedOn),
    changes: [" (", link(frame.allChanges, ADDRESSES.changes), ")", ...editionLine(records)],
    feeds,
    facets: content.facets,
    card: cardOf(records, content, heading.text),
    embed: content.embed ?? null,
    paper: content.paper === undefined ? null : paperNote(records, permalink(address), sections),
  };
  return localized(page, language);
}
