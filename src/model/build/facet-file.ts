/** The name of the file in the folder of an index of the text that says which of its pages have which values of filters. */
export const FACET_FILE = "facets.json";

/** Which pages of an index have which values of its filters. */
export interface FacetFile {
  /** The ids of all pages, those of each part of the index after those of the part before it. */
  readonly ids: readonly string[];
  /** How many of the ids each part has. */
  readonly parts: readonly number[];
  /** For each value of each filter, the places of its pages among the ids, in their order: each as the step from the one before it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** The values of every filter that one page has. */
export interface PageFacets {
  readonly id: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The file for all pages of an index, given by its parts; the same whatever the order of the pages of a part. */
export function facetFileOf(parts: readonly (readonly PageFacets[])[]): FacetFile {
  const sorted = parts.flatMap((pages) => pages.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const places = new Map<string, Map<string, number[]>>();
  for (const [place, { filters }] of sorted.entries())
    for (const [filter, values] of Object.entries(filters)) {
      const ofFilter = places.get(filter) ?? new Map<string, number[]>();
      places.set(filter, ofFilter);
      for (const value of new Set(values)) {
        const ofValue = ofFilter.get(value);
        if (ofValue === undefined) ofFilter.set(value, [place]);
        else ofValue.push(place);
      }
    }
  return {
    ids: sorted.map(({ id }) => id),
    parts: parts.map((pages) => pages.length),
    filters: Object.fromEntries(
      inOrder(places).map(([filter, values]) => [
        filter,
        Object.fromEntries(inOrder(values).map(([value, numbers]) => [value, stepsOf(numbers)])),
      ]),
    ),
  };
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function stepsOf(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
