const collator = new Intl.Collator("en-US", { numeric: true });

/** The values of a filter as they are listed: years from the last, all else by the alphabet. */
export function orderOfValues(filter: string, values: readonly string[]): readonly string[] {
  const sorted = values.toSorted(collator.compare);
  return filter === "year" ? sorted.reverse() : sorted;
}
