import { partPath } from "../../model/build/search-part.ts";

/** One found page, loaded. */
export interface FoundPage {
  readonly url: string;
  /** The title, and its language where it is not that of the page. */
  readonly meta: { readonly title?: string; readonly language?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The text of the whole page. */
  readonly content: string;
  /** Some words of it, those found in `<mark>`, `<` and `>` written as entities. */
  readonly excerpt: string;
}

/** One found page, still to be loaded. */
export interface FoundReference {
  readonly id: string;
  /** How well the words fit; more is better. */
  readonly score: number;
  readonly data: () => Promise<FoundPage>;
}

/** An answer of Pagefind. */
export interface PagefindAnswer {
  readonly results: readonly FoundReference[];
}

/** The part of Pagefind's script, made with the index, that the site uses. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Searches another index too, from now on. */
  readonly mergeIndex: (bundle: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    words: string | null,
    options?: {
      readonly sort?: Readonly<Record<string, "asc" | "desc">>;
    },
  ) => Promise<PagefindAnswer>;
}

/** Where the index lies, and what its addresses stand on. */
export interface PagefindPlace {
  /** The folder of the index, an address with `/` at its end. */
  readonly bundle: string;
  /** The address of the home page in the language of the index. */
  readonly base: string;
}

const EXCERPT_WORDS = 34;

/** Loads Pagefind's script. Rejects if it cannot be loaded. */
export async function loadPagefind({ bundle, base }: PagefindPlace): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // The record is small: a worker would only load the same script once more.
  await pagefind.options({
    basePath: bundle,
    baseUrl: base,
    excerptLength: EXCERPT_WORDS,
    noWorker: true,
  });
  return pagefind;
}

/** Has Pagefind search all parts of an index, and not the first alone. Rejects if one cannot be loaded. */
export async function searchAllParts(
  pagefind: Pagefind,
  { bundle, base }: PagefindPlace,
  parts: number,
): Promise<void> {
  const options = { baseUrl: base, excerptLength: EXCERPT_WORDS };
  const others = Array.from({ length: parts - 1 }, (_, index) => `${bundle}${partPath(index + 1)}`);
  await Promise.all(others.map((part) => pagefind.mergeIndex(part, options)));
}
