import type { Language } from "../model/language.ts";
import { wordsOf } from "../messages/words.ts";
import { ADDRESSES, inLanguage, type Address } from "./addresses.ts";

/** A link of the frame. */
export interface NavigationLink {
  readonly text: string;
  readonly href: Address;
}

type FrameWord = "officers" | "batches" | "counties" | "races" | "pledges" | "people" | "sources";
type PageWord =
  "data" | "about" | "methodology" | "glossary" | "openQuestions" | "changes" | "corrections" | "privacy";

const LISTS: readonly FrameWord[] = ["officers", "batches", "counties", "races", "pledges"];
const FOOT_PAGES: readonly PageWord[] = [
  "about",
  "methodology",
  "glossary",
  "openQuestions",
  "changes",
  "corrections",
];

function toList(name: FrameWord, language: Language): NavigationLink {
  return { text: wordsOf({ language }).frame[name], href: inLanguage(ADDRESSES[name].list, language) };
}

function toPage(name: PageWord, language: Language): NavigationLink {
  return { text: wordsOf({ language }).frame[name], href: inLanguage(ADDRESSES[name], language) };
}

/** The links at the head of every page. */
export function mainLinks(language: Language): readonly NavigationLink[] {
  return [
    ...LISTS.map((name) => toList(name, language)),
    toPage("data", language),
    toPage("about", language),
  ];
}

/** The links at the foot of every page. */
export function footLinks(language: Language): readonly NavigationLink[] {
  return [
    ...FOOT_PAGES.map((name) => toPage(name, language)),
    toList("people", language),
    toList("sources", language),
    toPage("privacy", language),
  ];
}
