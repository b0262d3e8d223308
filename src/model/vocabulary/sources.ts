import type { Vocabulary } from "./vocabulary.ts";

/** What kind of document a source is. */
export const SOURCE_KINDS = {
  news: {
    label: "News report",
    meaning: "A report in the press, on radio or television, or in a newsletter.",
  },
  "press-release": {
    label: "Press release",
    meaning: "A statement that an office or organization published itself.",
  },
  "court-document": { label: "Court document", meaning: "An opinion, order or filing." },
  "government-report": { label: "Government report", meaning: "A report or page of a public body." },
  advocacy: { label: "Advocacy", meaning: "A text by an organization that takes a position in the matter." },
  campaign: { label: "Campaign", meaning: "A text by or for a candidate." },
  reference: {
    label: "Reference work or blog",
    meaning: "An encyclopedia, a directory or a blog; never enough for a criminal statement.",
  },
  registry: { label: "Registry", meaning: "A registry of exonerations or of officers." },
} as const satisfies Vocabulary;

/** How much of a source was read. */
export const SOURCE_EXTENTS = {
  full: { label: "Read in full", meaning: "The whole text was read." },
  opening: {
    label: "Opening read",
    meaning: "Only the opening of the text was read; what stands further down is not known.",
  },
  excerpt: { label: "Excerpt read", meaning: "Only an excerpt was read." },
} as const satisfies Vocabulary;
