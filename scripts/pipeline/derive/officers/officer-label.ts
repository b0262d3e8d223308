import type { CaseStatus } from "../../../../src/model/derived/officer-status.ts";
import { CASE_STATES, type CaseState } from "../../../../src/model/vocabulary/officers.ts";
import { labelOf } from "../../../../src/model/vocabulary/vocabulary.ts";
import { continued } from "./words/list.ts";

/** Standing convictions, the form that says most first. */
const STRONGEST_FIRST: readonly CaseState[] = [
  "convicted-by-plea",
  "convicted-at-trial",
  "convicted-no-contest",
  "convicted",
];
/** Other ends of a case, in the order in which they are said. */
const WITHOUT_CONVICTION: readonly CaseState[] = [
  "reversed",
  "set-aside",
  "acquitted",
  "dismissed",
  "charged",
];

/** The words for tags and lists: `Pleaded guilty`; without a conviction `Department finding; charges dismissed`. */
export function officerLabel(cases: readonly CaseStatus[]): string {
  const states = new Set(cases.map(({ state }) => state));
  const conviction = STRONGEST_FIRST.find((state) => states.has(state));
  if (conviction) return labelOf(CASE_STATES, conviction);
  const findings = cases.filter(({ state }) => state === "finding");
  const makers = [
    ...new Set(
      findings.map(({ jurisdiction }) =>
        jurisdiction === "department" ? "Department finding" : "Court finding",
      ),
    ),
  ];
  const ends = WITHOUT_CONVICTION.filter((state) => states.has(state)).map((state) =>
    labelOf(CASE_STATES, state),
  );
  const parts = [...makers.sort(), ...(ends.length > 0 ? ends : ["No criminal case found"])];
  return parts.map((part, at) => (at === 0 ? part : continued(part))).join("; ");
}
