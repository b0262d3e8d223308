/** The sources of several rows, each once, in the order of their ids. */
export function sourceUnion(rows: Iterable<{ readonly source_ids: readonly string[] }>): string[] {
  const ids = new Set<string>();
  for (const row of rows) for (const id of row.source_ids) ids.add(id);
  return [...ids].sort();
}
