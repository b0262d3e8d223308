import { DATA_LANGUAGE, LANGUAGES, type Language } from "../model/language.ts";
import type { SubjectType } from "../model/vocabulary/places.ts";
import { wordsOf } from "../messages/words.ts";
import { CONTACT_EMAIL, SITE_ORIGIN } from "./constants.ts";

/** The path under which the site is served, with a slash at both ends; set `SITE_BASE` when publishing. */
const BASE = `/${(process.env.SITE_BASE ?? "/").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** An address on this site: a path from the root of the host, with the base path in front. */
export type Address = string;

const page = (path: string): Address => `${BASE}${path}`;
const pageIn = (language: Language, path: string): Address =>
  page(language === DATA_LANGUAGE ? path : `${language}/${path}`);
const record = (collection: string) => ({
  list: page(`${collection}/`),
  page: (id: string): Address => page(`${collection}/${id}/`),
  json: (id: string): Address => page(`${collection}/${id}.json`),
  csv: (id: string): Address => page(`${collection}/${id}.csv`),
});

/** Every address of the site. Templates and views take addresses from here alone. */
export const ADDRESSES = {
  home: page(""),
  officers: record("officers"),
  batches: record("batches"),
  counties: {
    ...record("counties"),
    sheet: (id: string): Address => page(`counties/${id}/sheet/`),
  },
  races: {
    ...record("races"),
    sheet: (id: string): Address => page(`races/${id}/sheet/`),
    candidacy: (raceId: string, personId: string): Address => page(`races/${raceId}/${personId}/`),
  },
  pledges: {
    ...record("pledges"),
    respondent: (pledgeId: string, personId: string): Address => page(`pledges/${pledgeId}/${personId}/`),
  },
  people: record("people"),
  sources: record("sources"),
  data: page("data/"),
  dictionary: page("data/dictionary/"),
  explore: page("data/explore/"),
  sql: page("data/sql/"),
  /** What describes the data to programs: where they are, and the shape of what stands there. */
  openApi: page("data/openapi.json"),
  catalog: page("data/catalog.jsonld"),
  download: (file: string): Address => page(`data/downloads/${file}`),
  releases: {
    list: page("data/releases/"),
    page: (number: number): Address => page(`data/releases/${number}/`),
    file: (number: number, file: string): Address => page(`data/releases/${number}/${file}`),
  },
  openQuestions: page("open-questions/"),
  changes: page("changes/"),
  changesFeed: page("changes/feed.xml"),
  /** The feeds of changes: of the whole record, or of one county or officer by the address of its page. */
  feeds: {
    atom: (address?: Address): Address =>
      address === undefined ? page("changes/atom.xml") : `${address}atom.xml`,
    json: (address?: Address): Address =>
      address === undefined ? page("changes/feed.json") : `${address}feed.json`,
  },
  corrections: page("corrections/"),
  /** All rows of a list that has several pages, for the program that sorts and filters them. */
  listRows: (collection: Collection, language: Language): Address =>
    pageIn(language, `lists/${collection}.json`),
  search: page("search/"),
  namesIndex: (language: Language): Address => pageIn(language, "search/names.json"),
  /** The folder of the full-text search index. */
  textIndex: (language: Language): Address => pageIn(language, "pagefind/"),
  explorerIndex: (language: Language): Address => pageIn(language, "data/explore/tables.json"),
  about: page("about/"),
  methodology: page("methodology/"),
  glossary: page("glossary/"),
  privacy: page("privacy/"),
  style: page("style/"),
  notFound: page("404/"),
  /** A file of a figure: the page on which it stands, its anchor there, and the format. */
  chart: (address: Address, anchor: string, format: string): Address =>
    page(`charts/${address.slice(BASE.length)}${anchor}.${format}`),
  /** What other sites show in a frame: a race or a pledge by the address of its page, a figure by page and anchor. */
  embed: {
    race: (address: Address): Address => page(`embed/race/${recordPath(address)}/`),
    pledge: (address: Address): Address => page(`embed/pledge/${recordPath(address)}/`),
    chart: (address: Address, anchor: string): Address =>
      page(`embed/chart/${address.slice(BASE.length)}${anchor}/`),
  },
  /** The picture of a page's card. */
  card: (address: Address): Address => page(`cards/${pathOf(address)}.png`),
  /** The picture of the card of pages without one of their own, in a language. */
  defaultCard: (language: Language): Address =>
    page(language === DATA_LANGUAGE ? "cards/default.png" : `cards/${language}/default.png`),
  file: (name: string): Address => page(name),
} as const;

/** The data of a record as CSV, beside its data as JSON. */
export function csvBeside(json: Address): Address {
  return json.replace(/\.json$/, ".csv");
}

/** The collections of record pages, each below its own path. */
export const COLLECTIONS = [
  "officers",
  "batches",
  "counties",
  "races",
  "pledges",
  "people",
  "sources",
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** The page of a part of a list, by its path below the list; the list itself for an empty one. */
export function partAddress(collection: Collection, path: string): Address {
  return path === "" ? ADDRESSES[collection].list : page(`${collection}/${path}/`);
}

/** An address as a path below the root of the site, without slashes at its ends: what a route calls it. */
export function pathOf(address: Address): string {
  return address.slice(BASE.length).replace(/\/$/, "");
}

/** A record page's path without its collection: the id, in a folder for the language where it is another. */
function recordPath(address: Address): string {
  const { language, path } = languageAndPath(address);
  const id = path.split("/")[1] ?? "";
  return language === DATA_LANGUAGE ? id : `${language}/${id}`;
}

/** Addresses below which there are files and programs, the same for every language. */
const OF_NO_LANGUAGE = /^(?:(?:charts|cards|data\/downloads|embed|style)\/|data\/releases\/\d+\/[^/])/;

/** The address of the same page in a language. Files, other sites and anchors of the page itself stay. */
export function inLanguage(address: Address, language: Language): Address {
  const { language: present, path } = languageAndPath(address);
  const isPage = address.startsWith(BASE) && /^[^.?#]*(?:[?#]|$)/.test(path) && !OF_NO_LANGUAGE.test(path);
  if (!isPage || present === language) return address;
  return pageIn(language, path);
}

/** The language of the page at an address. */
export function languageOf(address: Address): Language {
  return languageAndPath(address).language;
}

/** The same page in the other language; the home page there for an address at which there is no page. */
export function translationOf(address: Address): { readonly language: Language; readonly address: Address } {
  const language = languageOf(address) === "en" ? "es" : "en";
  const known = address.startsWith(ADDRESSES.notFound.slice(0, -1)) ? ADDRESSES.home : address;
  return { language, address: inLanguage(known, language) };
}

function languageAndPath(address: Address): { readonly language: Language; readonly path: string } {
  const path = address.startsWith(BASE) ? address.slice(BASE.length) : address;
  const language = LANGUAGES.find((candidate) => path === candidate || path.startsWith(`${candidate}/`));
  return language === undefined
    ? { language: DATA_LANGUAGE, path }
    : { language, path: path.slice(language.length + 1) };
}

/** The full address of a page, for permalinks, citations and canonical links. */
export function permalink(address: Address): string {
  return SITE_ORIGIN + address;
}

/** The anchor of a row on a page, such as one demand on a pledge page. */
export function anchorOf(rowId: string): string {
  return `r-${rowId}`;
}

/** A mail to the editors with the page named, in the language of the page. */
export function reportAddress(address: Address): string {
  const { subject, body } = wordsOf({ language: languageOf(address) }).frame.reportMail(
    address,
    permalink(address),
  );
  return `mailto:${CONTACT_EMAIL}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** The collection in which records of a subject type have their pages; `null` where they are part of another page. */
export function collectionOf(type: SubjectType): Collection | null {
  switch (type) {
    case "batch":
      return "batches";
    case "officer":
      return "officers";
    case "county":
      return "counties";
    case "person":
      return "people";
    case "pledge":
      return "pledges";
    case "race":
      return "races";
    case "source":
      return "sources";
    case "office":
    case "demand":
    case "commitment":
    case "site":
      return null;
  }
}
