import type { Records } from "../../model/records.ts";
import type { Source } from "../../model/tables/sources.ts";

const CITING = new Set(["source_ids", "summary_source_ids"]);

function citedIn(value: unknown, found: Set<string>): void {
  if (value === null || typeof value !== "object") return;
  for (const [key, part] of Object.entries(value)) {
    if (CITING.has(key) && Array.isArray(part)) for (const id of part) found.add(String(id));
    else citedIn(part, found);
  }
}

/** The sources that rows, however nested, cite: each once, in the order in which they are first cited. */
export function citedSources(records: Records, value: unknown): readonly Source[] {
  const found = new Set<string>();
  citedIn(value, found);
  return [...found].map((id) => records.get("sources", id));
}
