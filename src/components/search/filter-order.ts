/** The values of a filter as they are listed: years from the last, all else by the alphabet of the language. */
export function orderOfValues(filter: string, values: readonly string[], locale: string): readonly string[] {
  const sorted = values.toSorted(new Intl.Collator(locale, { numeric: true }).compare);
  return filter === "year" ? sorted.reverse() : sorted;
}
