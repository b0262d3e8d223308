import type { Noun } from "../kit/noun.ts";

const STATEMENT: Noun = { one: "statement", other: "statements" };
const DOCUMENT: Noun = { one: "document", other: "documents" };
const SOURCE_NOUN: Noun = { one: "source", other: "sources" };
const PUBLISHER: Noun = { one: "publisher", other: "publishers" };

/** What the page of a source and the bibliography say. */
export const SOURCE = {
  kind: (kind: string) => `Source: ${kind}`,
  /** A title, whose words are not this site’s. */
  quoted: (title: string) => `“${title}”`,
  /** The same inside quotation marks. */
  quotedInside: (title: string) => `‘${title}’`,
  pageTitle: (title: string, publisher: string, date: string) => `${title} (${publisher}, ${date})`,
  statement: STATEMENT,
  summary: {
    published: (publisher: string, when: string, extent: string, readOn: string) =>
      `Published by ${publisher} ${when}. ${extent} on ${readOn}.`,
    undated: (publisher: string, extent: string, readOn: string) =>
      `Published by ${publisher}; undated, or the date is not known. ${extent} on ${readOn}.`,
    resting: (statements: string, one: boolean) =>
      `${statements} on this site ${one ? "rests" : "rest"} on it, alone or with other sources. All of them are listed here.`,
    nothing: "Nothing on this site rests on it.",
  },
  document: {
    heading: "The document",
    terms: {
      title: "Title",
      publisher: "Publisher",
      author: "Author",
      published: "Published",
      kind: "Kind",
      extent: "How much was read",
      readOn: "Read on",
      address: "Address",
      archive: "Archived copy",
      note: "Note",
    },
    noAuthor: "Not recorded.",
    undated: "Undated, or the date is not known.",
    term: (label: string, meaning: string) => `${label}. ${meaning}`,
    notShown:
      "Not shown. Titles and addresses are left out where they name a person who must not be named, or where they are not known.",
    noteSaysWhy: "Not shown; the note says why.",
    noArchive: "None is recorded.",
  },
  list: {
    kind: "Bibliography",
    document: DOCUMENT,
    publisher: PUBLISHER,
    source: SOURCE_NOUN,
    summary: (documents: string, publishers: string) =>
      `Every statement of this record rests on at least one of ${documents} by ${publishers}. Each has a page that lists all that rests on it.`,
    reading: (count: string) =>
      `Of ${count} of them only the opening was read: what stands further down is not known, and a thing not found there is no proof that it is not there.`,
    all: "All sources",
    order:
      "In the order of the publishers, then of the dates. Titles are those of the documents themselves, in their own words; where a note on the source’s page says so, they are ours.",
    caption: "Sources by publisher and date",
    heads: { title: "Title", publisher: "Publisher", date: "Date", kind: "Kind" },
    undated: "Undated",
    byKind: "By kind",
    howMuch: "How much was read",
    counted: (sources: string, meaning: string) => `${sources}. ${meaning}`,
  },
};
