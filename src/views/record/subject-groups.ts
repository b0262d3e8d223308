import type { SubjectType } from "../../model/vocabulary/places.ts";

/** The headings under which subjects are grouped, in the order of a page. */
export const SUBJECT_GROUPS: Readonly<Record<SubjectType, string>> = {
  officer: "Officers",
  batch: "Batches of convictions",
  county: "Counties",
  office: "Prosecutors’ offices",
  person: "Candidates and prosecutors",
  race: "Races",
  pledge: "Pledges and questionnaires",
  demand: "Demands",
  commitment: "Commitments",
  source: "Sources",
  site: "The whole record",
};

/** The types of subjects in the order of a page. */
export const SUBJECT_ORDER = Object.keys(SUBJECT_GROUPS) as SubjectType[];
