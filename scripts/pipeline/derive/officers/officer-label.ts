import { BESIDE_CONVICTION, labelParts } from "../../../../src/model/derived/label-parts.ts";
import type { CaseStatus } from "../../../../src/model/derived/officer-status.ts";
import { CASE_STATES } from "../../../../src/model/vocabulary/officers.ts";
import { labelOf } from "../../../../src/model/vocabulary/vocabulary.ts";
import { continued } from "./words/list.ts";

const FINDING_WORDS = {
  "court-finding": "Court finding",
  "department-finding": "Department finding",
} as const;

/**
 * The words for tags and lists: `Pleaded guilty`; `Convicted at trial; acquitted of other charges`; without a conviction
 * `Department finding; charges dismissed`.
 */
export function officerLabel(cases: readonly CaseStatus[]): string {
  const label = labelParts(cases);
  if (label.convictions !== null) {
    const convictions = label.convictions.map((state) => labelOf(CASE_STATES, state));
    return inOne([
      ...convictions,
      ...label.beside.map(({ state, number }) => BESIDE_CONVICTION[state][number]),
    ]);
  }
  const ends = label.ends.map((state) => labelOf(CASE_STATES, state));
  return inOne([
    ...label.findings.map((finding) => FINDING_WORDS[finding]),
    ...(ends.length > 0 ? ends : ["No criminal case found"]),
  ]);
}

function inOne(parts: readonly string[]): string {
  return parts.map((part, at) => (at === 0 ? part : continued(part))).join("; ");
}
