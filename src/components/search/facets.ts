import type { FacetFile } from "../../model/build/facet-file.ts";

/** How many pages stand under each value of each filter: `{ county: { "Bronx, New York": 12 } }`. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The values chosen of each filter; a page must have one of them for every filter that has any. */
export type ChosenFilters = Readonly<Record<string, readonly string[]>>;

/** What is left of some pages under the chosen filters. */
export interface Narrowed {
  readonly ids: ReadonlySet<string>;
  /** How many pages would be left with each value, the other filters as they are; values without a page are left out. */
  readonly counts: FilterCounts;
}

/** A value of a filter with the places of its pages. */
interface Facet {
  readonly value: string;
  readonly places: readonly number[];
}

/** Of a page that was not found: more chosen filters miss it than there are. */
const NOT_FOUND = 255;

/** Which pages have which values of filters. All is counted here, without a search. */
export class Facets {
  readonly counts: FilterCounts;
  /** How many parts the index has. */
  readonly parts: number;
  readonly #ids: readonly string[];
  /** Where the ids of each part end. */
  readonly #ends: readonly number[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #filters: ReadonlyMap<string, readonly Facet[]>;

  constructor({ ids, parts, filters }: FacetFile) {
    this.#ids = ids;
    this.parts = parts.length;
    this.#ends = placesOf(parts);
    this.#places = new Map(ids.map((id, place) => [id, place]));
    this.#filters = new Map(
      Object.entries(filters).map(([filter, values]) => [
        filter,
        Object.entries(values).map(([value, steps]) => ({ value, places: placesOf(steps) })),
      ]),
    );
    this.counts = this.#countsOf(() => () => true);
  }

  /** How many pages there are. */
  get size(): number {
    return this.#ids.length;
  }

  /** The part of the index that has a page, from 0; -1 where none has it. */
  partOf(id: string): number {
    const place = this.#places.get(id);
    return place === undefined ? -1 : this.#ends.findIndex((end) => place < end);
  }

  /** The pages with a value of a filter. */
  idsWith(filter: string, value: string): readonly string[] {
    return this.#placesWith(filter, [value]).flatMap((place) => this.#ids[place] ?? []);
  }

  /** Which of some pages have, of every filter, one of the chosen values. */
  narrowed(found: readonly string[], chosen: ChosenFilters): Narrowed {
    const having = new Map(
      Object.entries(chosen).map(([filter, values]) => [filter, new Set(this.#placesWith(filter, values))]),
    );
    const missing = new Uint8Array(this.size).fill(NOT_FOUND);
    for (const id of found) {
      const place = this.#places.get(id);
      if (place === undefined) continue;
      missing[place] = [...having.values()].filter((places) => !places.has(place)).length;
    }
    return {
      ids: new Set(this.#ids.filter((_, place) => missing[place] === 0)),
      counts: this.#countsOf((filter) => {
        const own = having.get(filter);
        return (place) =>
          missing[place] === 0 || (missing[place] === 1 && own !== undefined && !own.has(place));
      }),
    };
  }

  #placesWith(filter: string, values: readonly string[]): readonly number[] {
    const facets = this.#filters.get(filter) ?? [];
    return facets.filter(({ value }) => values.includes(value)).flatMap(({ places }) => places);
  }

  /** For each value of each filter, how many of its pages count for the filter. */
  #countsOf(countsFor: (filter: string) => (place: number) => boolean): FilterCounts {
    const ofFilter = ([filter, facets]: readonly [string, readonly Facet[]]) => {
      const counts = countsFor(filter);
      const numbers = facets.map(({ value, places }) => [value, places.filter(counts).length] as const);
      return [filter, Object.fromEntries(numbers.filter(([, pages]) => pages > 0))] as const;
    };
    return Object.fromEntries([...this.#filters].map(ofFilter));
  }
}

/** Loads which pages of the index in a folder have which values. Rejects if that fails. */
export async function loadFacets(address: string): Promise<Facets> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Facets((await response.json()) as FacetFile);
}

function placesOf(steps: readonly number[]): readonly number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}
