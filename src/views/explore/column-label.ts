import { capitalized } from "../../format/lists.ts";

/** Labels that do not follow from the name of the column. */
const LABELS: Readonly<Record<string, string>> = {
  agency_id: "Agency",
  announced_only: "Announced only",
  archive_url: "Archived copy",
  as_of: "Number as of",
  batch_ids: "Batches counted",
  batch_ids_without_number: "Batches without a number",
  case_id: "Case",
  convicted: "A conviction stands",
  county_ids: "Counties",
  date_as_reported: "Date as reported",
  ended_on_as_reported: "End as reported",
  event_ids: "Events",
  field: "Statement",
  fips: "FIPS code",
  id: "Of",
  number_not_known: "Ruling without a number",
  part_of: "Counted inside",
  prosecutor_office: "Prosecutor’s office",
  shared_batch_ids: "Batches shared with other counties",
  source_ids: "Sources",
  subject_id: "About",
  subject_type: "Kind of record",
  url: "Address",
  value: "Number",
  what_would_count: "What would count",
  why_it_matters: "Why it matters",
};

/** The head of a column for a reader: `officer_id` becomes `Officer`, `said_on` becomes `Said on`. */
export function columnLabel(name: string): string {
  return LABELS[name] ?? capitalized(name.replace(/_id$/, "").replaceAll("_", " "));
}
