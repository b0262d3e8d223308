import type { TableName } from "../../src/model/table-name.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import { slug } from "../tables/slug.ts";

/** The columns of which ids of a table are usually made. */
const MADE_OF: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ["publisher", "published_on", "title"],
  officers: ["given_name", "family_name"],
  officer_events: ["officer_id", "date", "event"],
  batches: ["county_ids", "announced_on"],
  batch_steps: ["batch_id", "date", "step"],
  figures: ["batch_id", "officer_id", "measure", "value"],
  responses: ["candidacy_id", "demand_id"],
};

/** Titles make ids of a few words. */
const MOST_WORDS = 3;

function partOf(column: string, text: string): string {
  if (column === "title") return slug(text).split("-").slice(0, MOST_WORDS).join("-");
  if (column === "county_ids") return slug(text.split(";")[0] ?? "");
  return text === "" && /(?:date|_on)$/.test(column) ? "undated" : slug(text);
}

/** An id as the ids of a table usually are, for an editor to accept or to change; `undefined` where there is no custom. */
export function suggestedId(table: TableName, row: TextRow): string | undefined {
  const parts = MADE_OF[table]
    ?.map((column) => partOf(column, row[column] ?? ""))
    .filter((part) => part !== "");
  return parts === undefined || parts.length === 0 ? undefined : parts.join("-");
}
