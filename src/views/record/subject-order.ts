import type { SubjectType } from "../../model/vocabulary/places.ts";

/** The types of subjects in the order of a page; their headings are `record.groups` of the words. */
export const SUBJECT_ORDER: readonly SubjectType[] = [
  "officer",
  "batch",
  "county",
  "office",
  "person",
  "race",
  "pledge",
  "demand",
  "commitment",
  "source",
  "site",
];
