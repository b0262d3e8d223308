import type { DownloadRow, DownloadValue } from "./download-table.ts";

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
 * An example of what stands in a column, as CSV has it: the first value that is short enough to be shown whole, else the
 * beginning of the first one; `null` where the column is empty in every row.
 */
export function columnExample(name: string, rows: readonly DownloadRow[]): string | null {
  const texts = rows.flatMap((row) => asText(row[name]) ?? []).map((text) => text.replace(/\s+/g, " "));
  const whole = texts.find((text) => text.length <= LONGEST);
  if (whole !== undefined) return whole;
  const [first] = texts;
  return first === undefined ? null : shortened(first);
}
