import type { Records, Row } from "../../model/records.ts";
import { compareWords } from "../../format/order.ts";

/** The columns by which a record is named where a file is about another one. */
const NAMING: { readonly [N in NamedTable]: readonly Extract<keyof Row<N>, string>[] } = {
  agencies: ["agency_id", "name", "short_name"],
  batch_steps: ["step_id", "batch_id", "date", "step", "convictions", "source_ids"],
  batches: ["batch_id", "title", "county_ids", "status"],
  candidacies: ["candidacy_id", "person_id", "race_id"],
  counties: ["county_id", "name", "also_known_as", "state"],
  demands: ["demand_id", "pledge_id", "position", "demand"],
  offices: ["office_id", "name"],
  officers: ["officer_id", "given_name", "family_name", "suffix"],
  people: ["person_id", "name"],
  pledges: ["pledge_id", "title"],
  races: ["race_id", "office_id", "county_id", "year"],
};

type NamedTable =
  | "agencies"
  | "batch_steps"
  | "batches"
  | "candidacies"
  | "counties"
  | "demands"
  | "offices"
  | "officers"
  | "people"
  | "pledges"
  | "races";

/** Rows of other records, cut to what names them: each once, sorted by id; an unknown id is passed over. */
export function shortRows(
  records: Records,
  table: NamedTable,
  ids: readonly (string | null)[],
): readonly object[] {
  const known = [...new Set(ids.filter((id) => id !== null))].sort(compareWords);
  return known.map((id) => {
    const row = records.get(table, id) as Readonly<Record<string, unknown>>;
    return Object.fromEntries(NAMING[table].map((column) => [column, row[column]]));
  });
}
