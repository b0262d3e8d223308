import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import { ADDRESSES, collectionOf, inLanguage, type Address } from "../../site/addresses.ts";
import { CONTACT_EMAIL } from "../../site/constants.ts";

/** The pages that prose can link to by name. */
const PAGES: Readonly<Record<string, Address>> = {
  home: ADDRESSES.home,
  officers: ADDRESSES.officers.list,
  batches: ADDRESSES.batches.list,
  counties: ADDRESSES.counties.list,
  races: ADDRESSES.races.list,
  pledges: ADDRESSES.pledges.list,
  people: ADDRESSES.people.list,
  sources: ADDRESSES.sources.list,
  data: ADDRESSES.data,
  dictionary: ADDRESSES.dictionary,
  "open-questions": ADDRESSES.openQuestions,
  changes: ADDRESSES.changes,
  "changes-feed": ADDRESSES.changesFeed,
  corrections: ADDRESSES.corrections,
  search: ADDRESSES.search,
  about: ADDRESSES.about,
  methodology: ADDRESSES.methodology,
  glossary: ADDRESSES.glossary,
  privacy: ADDRESSES.privacy,
  contact: `mailto:${CONTACT_EMAIL}`,
};

/**
 * The address behind a link of prose. `site:methodology#counts` is a page of this site, `batch:ID` the page of a
 * record, both in the language of the text; anything else stays as it is.
 * @throws Error for a name that is no page
 */
export function proseAddress(href: string, language: Language = DATA_LANGUAGE): Address {
  return inLanguage(addressBehind(href), language);
}

function addressBehind(href: string): Address {
  const [, scheme, target = "", fragment = ""] = /^([a-z]+):([^#]*)(#.*)?$/.exec(href) ?? [];
  if (scheme === "site") {
    const page = PAGES[target];
    if (page === undefined) throw new Error(`prose links to ${href}, which is no page of the site`);
    return page + fragment;
  }
  const collection = RECORDS.has(scheme) ? collectionOf(scheme as SubjectType) : null;
  return collection === null ? href : ADDRESSES[collection].page(target) + fragment;
}

const RECORDS: ReadonlySet<string | undefined> = new Set([
  "officer",
  "batch",
  "county",
  "person",
  "race",
  "pledge",
]);
