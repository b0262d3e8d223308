import { PAGE_TYPES, type PageType } from "../../messages/browser/page-types.ts";
import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import { foldedWords } from "./fold.ts";
import { absentWords, indexQuery } from "./page-words.ts";
import { WEIGHTS } from "./page-weights.ts";
import type { ChosenFilters, FilterCounts, FoundReference, Pagefind } from "./pagefind.ts";

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

/** Searches the text of the pages of one language. Rejects if a part of the index cannot be loaded. */
export class PageSearch {
  readonly #pagefind: Pagefind;
  readonly #language: Language;
  readonly #ofTypes = new Map<PageType, Promise<readonly string[]>>();

  constructor(pagefind: Pagefind, language: Language = DATA_LANGUAGE) {
    this.#pagefind = pagefind;
    this.#language = language;
  }

  /** How many pages each filter value has in all. */
  filters(): Promise<FilterCounts> {
    return this.#pagefind.filters();
  }

  /** The pages with all words of the query and, of every filter, one of the chosen values. */
  async find(query: string, chosen: ChosenFilters): Promise<PagesFound> {
    // An answer has counts only after all filters were loaded, which happens once.
    await this.#pagefind.filters();
    const { results, filters } = await this.#ask(query, chosen);
    if (await this.#isOfOtherWords(query, results)) return { pages: [], sources: [], counts: {} };
    const counts: Record<string, Readonly<Record<string, number>>> = { ...filters };
    for (const filter of Object.keys(chosen)) {
      const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== filter));
      counts[filter] = (await this.#ask(query, others)).filters[filter] ?? {};
    }
    const types = await this.#typesOf(query, filters.type ?? {});
    const isSource = ({ id }: FoundReference) => types.get(id) === "source";
    const weight = ({ id, score }: FoundReference) => score * weightOf(types.get(id));
    const pages = results.filter((reference) => !isSource(reference));
    return {
      pages: hasWords(query) ? pages.toSorted((a, b) => weight(b) - weight(a)) : pages,
      sources: results.filter(isSource),
      counts,
    };
  }

  /** The types of pages by their ids, as far as the type matters to what was found. */
  async #typesOf(query: string, found: Readonly<Record<string, number>>) {
    const words = PAGE_TYPES[this.#language];
    const types = TOLD_APART.filter(
      (type) => (type === "source" || hasWords(query)) && (found[words[type]] ?? 0) > 0,
    );
    const ofTypes = types.map(async (type) => (await this.#idsOf(type)).map((id) => [id, type] as const));
    return new Map((await Promise.all(ofTypes)).flat());
  }

  /** The ids of all pages of a type. The index tells them by its filters alone, once: with words it would weigh each page. */
  #idsOf(type: PageType): Promise<readonly string[]> {
    const known = this.#ofTypes.get(type) ?? this.#loadIdsOf(type);
    this.#ofTypes.set(type, known);
    known.catch(() => this.#ofTypes.delete(type));
    return known;
  }

  async #loadIdsOf(type: PageType): Promise<readonly string[]> {
    const { results } = await this.#ask("", { type: [PAGE_TYPES[this.#language][type]] });
    return results.map(({ id }) => id);
  }

  /** How many pages there are in all. */
  async size(): Promise<number> {
    return (await this.#pagefind.search(null)).results.length;
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

  #ask(query: string, chosen: ChosenFilters) {
    const filters = Object.fromEntries(Object.entries(chosen).map(([name, any]) => [name, { any }]));
    return hasWords(query)
      ? this.#pagefind.search(this.#indexed(query), { filters })
      : this.#pagefind.search(null, { filters, sort: { address: "asc" } });
  }

  /** Whether the index took another word for one that is on no page: then it did so for every find. */
  async #isOfOtherWords(query: string, references: readonly FoundReference[]): Promise<boolean> {
    const page = await references[0]?.data();
    if (page === undefined) return false;
    const text = `${page.meta.title ?? ""} ${page.content}`;
    return absentWords(this.#indexed(query), text).length > 0;
  }

  #indexed(query: string): string {
    return indexQuery(query, this.#language);
  }
}

function hasWords(query: string): boolean {
  return foldedWords(query).length > 0;
}

function weightOf(type: PageType | undefined): number {
  return type === undefined ? 1 : (WEIGHTS[type] ?? 1);
}
