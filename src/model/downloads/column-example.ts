import type { DownloadRow, DownloadTable, DownloadValue } from "./download-table.ts";

/** The longest example that is shown whole, in characters. */
const LONGEST = 60;

function asText(value: DownloadValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  return value.length === 0 ? null : value.join(";");
}

function shortened(text: string): string {
  const words = text.slice(0, LONGEST).split(/\s+/);
  return `${words.slice(0, -1).join(" ") || text.slice(0, LONGEST)} …`;
}

/**
 * An example of what stands in each column, as CSV has it: the first value that is short enough to be shown whole, else the
 * beginning of the first one. A column that is empty in every row has none. The rows are gone through once, and no further
 * than needed.
 */
export function columnExamples(
  { columns }: Pick<DownloadTable, "columns">,
  rows: Iterable<DownloadRow>,
): ReadonlyMap<string, string> {
  const examples = new Map<string, string>();
  const wanted = new Set(Object.keys(columns));
  for (const row of rows) {
    for (const name of wanted) {
      const text = asText(row[name])?.replace(/\s+/g, " ");
      if (text === undefined) continue;
      if (text.length <= LONGEST) {
        examples.set(name, text);
        wanted.delete(name);
      } else if (!examples.has(name)) examples.set(name, shortened(text));
    }
    if (wanted.size === 0) break;
  }
  return examples;
}
