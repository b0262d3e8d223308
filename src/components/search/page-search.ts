import { PAGE_TYPES, type PageType } from "../../messages/browser/page-types.ts";
import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import { foldedWords, hasWords } from "./fold.ts";
import { absentWords, indexQuery } from "./page-words.ts";
import { WEIGHTS } from "./page-weights.ts";
import type { ChosenFilters, Facets, FilterCounts } from "./facets.ts";
import type { FoundReference, Pagefind } from "./pagefind.ts";

/** The pages found, the best first; without a word, all of them by address. */
export interface PagesFound {
  /** The pages of the record itself. */
  readonly pages: readonly FoundReference[];
  /** The pages of sources, which are many and named after what they report: they come after the others. */
  readonly sources: readonly FoundReference[];
  /** How many pages would be left with each value, the other filters as they are. */
  readonly counts: FilterCounts;
}

/** On how many pages a word of the query stands, whatever the filters. */
export interface WordCount {
  readonly word: string;
  readonly pages: number;
}

/** The types of pages that are told apart: those that weigh more or less, and sources. */
const TOLD_APART = ["source", ...(Object.keys(WEIGHTS) as PageType[])] as const;

/** What the words of a query find whatever the filters, the best first. */
interface Found {
  readonly query: string;
  readonly references: Promise<readonly FoundReference[]>;
}

/** Searches the text of the pages of one language. Rejects if a part of the index cannot be loaded. */
export class PageSearch {
  readonly #pagefind: Pagefind;
  readonly #facets: Facets;
  readonly #language: Language;
  readonly #types: ReadonlyMap<string, PageType>;
  #last: Found | undefined;

  constructor(pagefind: Pagefind, facets: Facets, language: Language = DATA_LANGUAGE) {
    this.#pagefind = pagefind;
    this.#facets = facets;
    this.#language = language;
    this.#types = new Map(
      TOLD_APART.flatMap((type) =>
        facets.idsWith("type", PAGE_TYPES[language][type]).map((id) => [id, type] as const),
      ),
    );
  }

  /** How many pages each filter value has in all. */
  filters(): FilterCounts {
    return this.#facets.counts;
  }

  /** How many pages there are in all. */
  size(): number {
    return this.#facets.size;
  }

  /** The pages with all words of the query and, of every filter, one of the chosen values. */
  async find(query: string, chosen: ChosenFilters): Promise<PagesFound> {
    const references = await this.#found(query);
    const { ids, counts } = this.#facets.narrowed(
      references.map(({ id }) => id),
      chosen,
    );
    const left = references.filter(({ id }) => ids.has(id));
    const isSource = ({ id }: FoundReference) => this.#types.get(id) === "source";
    return {
      pages: left.filter((reference) => !isSource(reference)),
      sources: left.filter(isSource),
      counts,
    };
  }

  /** What the words find, asked once while they stay the same: the filters are answered without the index. */
  #found(query: string): Promise<readonly FoundReference[]> {
    if (this.#last?.query === query) return this.#last.references;
    const found = { query, references: this.#ask(query) };
    this.#last = found;
    found.references.catch(() => {
      if (this.#last === found) this.#last = undefined;
    });
    return found.references;
  }

  async #ask(query: string): Promise<readonly FoundReference[]> {
    if (!hasWords(query)) return this.#all();
    const { results } = await this.#pagefind.search(this.#indexed(query));
    const found = await this.#ofTheWords(query, results);
    const weight = ({ id, score }: FoundReference) => score * weightOf(this.#types.get(id));
    return found.toSorted((a, b) => weight(b) - weight(a));
  }

  /** How many pages a query finds without filters. */
  async count(query: string): Promise<number> {
    const { pages, sources } = await this.find(query, {});
    return pages.length + sources.length;
  }

  /** For every word of a query, on how many pages it stands. */
  async countWords(query: string): Promise<readonly WordCount[]> {
    const words = [...new Set(foldedWords(query))];
    return Promise.all(words.map(async (word) => ({ word, pages: await this.count(word) })));
  }

  /** All pages by address: each part of the index has them in order, and the parts are in order too. */
  async #all(): Promise<readonly FoundReference[]> {
    const { results } = await this.#pagefind.search(null, { sort: { address: "asc" } });
    const ofParts = Array.from({ length: this.#facets.parts }, (): FoundReference[] => []);
    for (const reference of results) ofParts[this.#facets.partOf(reference.id)]?.push(reference);
    return ofParts.flat();
  }

  /** What was found of the words of a query, and not of others that a part of the index took for them. */
  async #ofTheWords(
    query: string,
    references: readonly FoundReference[],
  ): Promise<readonly FoundReference[]> {
    const best = Array.from({ length: this.#facets.parts }, (_, part) =>
      references.find(({ id }) => this.#facets.partOf(id) === part),
    );
    const areOther = await Promise.all(best.map((reference) => this.#isOfOtherWords(query, reference)));
    return references.filter(({ id }) => areOther[this.#facets.partOf(id)] !== true);
  }

  /** Whether a part of the index took another word for one that is on none of its pages: what is true of one find is true of all. */
  async #isOfOtherWords(query: string, reference: FoundReference | undefined): Promise<boolean> {
    const page = await reference?.data();
    if (page === undefined) return false;
    const text = `${page.meta.title ?? ""} ${page.content}`;
    return absentWords(this.#indexed(query), text).length > 0;
  }

  #indexed(query: string): string {
    return indexQuery(query, this.#language);
  }
}

function weightOf(type: PageType | undefined): number {
  return type === undefined ? 1 : (WEIGHTS[type] ?? 1);
}
