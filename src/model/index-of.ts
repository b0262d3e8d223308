/** The rows by what a function takes of them, in their order; by each of several, by none of what is no text. */
export function indexOf<T>(rows: Iterable<T>, keyOf: (row: T) => unknown): ReadonlyMap<string, T[]> {
  const index = new Map<string, T[]>();
  for (const row of rows) {
    const value = keyOf(row);
    for (const key of Array.isArray(value) ? value : [value]) {
      if (typeof key !== "string") continue;
      const bucket = index.get(key);
      if (bucket) bucket.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}
