import { labelParts } from "../../../../src/model/derived/label-parts.ts";
import type { CaseStatus } from "../../../../src/model/derived/officer-status.ts";
import { CASE_STATES } from "../../../../src/model/vocabulary/officers.ts";
import { labelOf } from "../../../../src/model/vocabulary/vocabulary.ts";
import { continued } from "./words/list.ts";

const FINDING_WORDS = {
  "court-finding": "Court finding",
  "department-finding": "Department finding",
} as const;

/** The words for tags and lists: `Pleaded guilty`; without a conviction `Department finding; charges dismissed`. */
export function officerLabel(cases: readonly CaseStatus[]): string {
  const label = labelParts(cases);
  if (label.conviction !== null) return labelOf(CASE_STATES, label.conviction);
  const ends = label.ends.map((state) => labelOf(CASE_STATES, state));
  const parts = [
    ...label.findings.map((finding) => FINDING_WORDS[finding]),
    ...(ends.length > 0 ? ends : ["No criminal case found"]),
  ];
  return parts.map((part, at) => (at === 0 ? part : continued(part))).join("; ");
}
