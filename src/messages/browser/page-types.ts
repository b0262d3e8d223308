import type { Catalogue } from "../browser.ts";
import { PAGE_TYPES as EN } from "../en/browser/page-types.ts";
import { PAGE_TYPES as ES } from "../es/browser/page-types.ts";

/** A kind of page, by which a reader narrows a search. */
export type PageType = keyof typeof EN;

/** The kinds of pages in a reader's words: what the index of a language calls them. */
export const PAGE_TYPES: Catalogue<Readonly<Record<PageType, string>>> = { en: EN, es: ES };
