import type { CaseState, FindingEvent } from "../vocabulary/officers.ts";
import type { CaseStatus } from "./officer-status.ts";

/** Standing convictions, the form that says most first. */
const STRONGEST_FIRST: readonly CaseState[] = [
  "convicted-by-plea",
  "convicted-at-trial",
  "convicted-no-contest",
  "convicted",
];

/** Other ends of a case, in the order in which they are said: violations, what was undone, what ended without a conviction. */
export const WITHOUT_CONVICTION: readonly CaseState[] = [
  "violation",
  "reversed",
  "set-aside",
  "acquitted",
  "dismissed",
  "charged",
];

/** Who may have made a finding, in the order in which they are said. */
const FINDINGS = ["court-finding", "department-finding"] as const satisfies readonly FindingEvent[];

/** What is said of an officer in a word or two: the conviction that stands; without one, the findings and how the cases ended. */
export type LabelParts =
  | { readonly conviction: CaseState }
  | {
      readonly conviction: null;
      readonly findings: readonly (typeof FINDINGS)[number][];
      readonly ends: readonly CaseState[];
    };

/** What an officer's cases and findings come down to, whatever language it is said in. */
export function labelParts(cases: readonly CaseStatus[]): LabelParts {
  const states = new Set(cases.map(({ state }) => state));
  const conviction = STRONGEST_FIRST.find((state) => states.has(state));
  if (conviction !== undefined) return { conviction };
  const makers = new Set(cases.map(({ finding }) => finding));
  return {
    conviction: null,
    findings: FINDINGS.filter((finding) => makers.has(finding)),
    ends: WITHOUT_CONVICTION.filter((state) => states.has(state)),
  };
}
