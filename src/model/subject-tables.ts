import type { TableName } from "./table-name.ts";
import type { SubjectType } from "./vocabulary/places.ts";

/** The table of the records of each subject type; the whole record is in none. */
export const SUBJECT_TABLES = {
  batch: "batches",
  officer: "officers",
  county: "counties",
  office: "offices",
  person: "people",
  pledge: "pledges",
  demand: "demands",
  commitment: "commitments",
  race: "races",
  source: "sources",
} as const satisfies Record<Exclude<SubjectType, "site">, TableName>;
