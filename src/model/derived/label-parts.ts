import { isConvictedState, type CaseState, type FindingEvent } from "../vocabulary/officers.ts";
import type { CaseStatus, OffenseNumber } from "./officer-status.ts";

/** Ends of a case that undid a conviction or cleared the officer, in the order in which they are said. */
const CLEARINGS = ["reversed", "set-aside", "acquitted", "dismissed"] as const satisfies readonly CaseState[];

/** Other ends of a case, in the order in which they are said: violations, what was undone, what ended without a conviction. */
export const WITHOUT_CONVICTION: readonly CaseState[] = ["violation", ...CLEARINGS, "charged"];

/** Who may have made a finding, in the order in which they are said. */
const FINDINGS = ["court-finding", "department-finding"] as const satisfies readonly FindingEvent[];

/** How a case ended that undid a conviction or cleared the officer. */
export type Clearing = (typeof CLEARINGS)[number];

/** The words for what ended without a conviction, beside one that stands: of one charge, and of several. */
export const BESIDE_CONVICTION: Readonly<Record<Clearing, Readonly<Record<OffenseNumber, string>>>> = {
  reversed: { one: "Another conviction reversed", several: "Other convictions reversed" },
  "set-aside": { one: "Verdict on another charge set aside", several: "Verdicts on other charges set aside" },
  acquitted: { one: "Acquitted of another charge", several: "Acquitted of other charges" },
  dismissed: { one: "Another charge dismissed", several: "Other charges dismissed" },
};

/** What stands beside a conviction: that another case, or other counts, ended without one. */
export interface ClearingBeside {
  readonly state: Clearing;
  /** Whether it is one charge, or several, in one case or more. */
  readonly number: OffenseNumber;
}

/**
 * What is said of an officer in a word or two: every form of the convictions that stand, and what ended otherwise beside
 * them; without a conviction, the findings and how the cases ended.
 */
export type LabelParts =
  | { readonly convictions: readonly CaseState[]; readonly beside: readonly ClearingBeside[] }
  | {
      readonly convictions: null;
      readonly findings: readonly (typeof FINDINGS)[number][];
      readonly ends: readonly CaseState[];
    };

/** What an officer's cases and findings come down to, whatever language it is said in. */
export function labelParts(cases: readonly CaseStatus[]): LabelParts {
  const states = new Set(cases.map(({ state }) => state));
  const convictions = [...states].filter((state) => isConvictedState(state) && !isSaid(state, states));
  if (convictions.length > 0)
    return { convictions, beside: CLEARINGS.flatMap((state) => besideOf(cases, state)) };
  const makers = new Set(cases.map(({ finding }) => finding));
  return {
    convictions: null,
    findings: FINDINGS.filter((finding) => makers.has(finding)),
    ends: WITHOUT_CONVICTION.filter((state) => states.has(state)),
  };
}

/** "Convicted", of which no form is known, says no more than "Convicted at trial". */
function isSaid(state: CaseState, states: ReadonlySet<CaseState>): boolean {
  return state === "convicted" && states.has("convicted-at-trial");
}

function besideOf(cases: readonly CaseStatus[], state: Clearing): readonly ClearingBeside[] {
  const [first, ...others] = cases.filter((one) => one.state === state);
  if (first === undefined) return [];
  return [{ state, number: others.length > 0 ? "several" : first.offense_number }];
}
