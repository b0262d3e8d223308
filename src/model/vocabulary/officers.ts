import type { CodeOf, Vocabulary } from "./vocabulary.ts";

/** The closed rule by which a person may have an officer page. */
export const INCLUSION_BASES = {
  convicted: {
    label: "Convicted of a crime",
    meaning: "Convicted of a crime by plea or verdict that was not later undone in full.",
  },
  "court-finding": {
    label: "Finding of a court",
    meaning:
      "A court made a finding about the officer's conduct, and a prosecutor or court named the officer as a reason that convictions were undone.",
  },
  "department-finding": {
    label: "Finding of the department",
    meaning:
      "Fired or disciplined after a formal finding, and named by a prosecutor or court as a reason that convictions were undone.",
  },
} as const satisfies Vocabulary;

/** Steps of an officer's own criminal case. */
export const CRIMINAL_EVENTS = {
  accused: { label: "Accused", meaning: "Someone said so; no charge was filed." },
  arrested: { label: "Arrested", meaning: "Taken into custody on suspicion of a crime." },
  charged: { label: "Charged", meaning: "An accusation was filed in court." },
  indicted: { label: "Indicted", meaning: "A grand jury accused the officer." },
  "pleaded-guilty": { label: "Pleaded guilty", meaning: "Convicted by the officer's own plea of guilty." },
  "pleaded-no-contest": { label: "Pleaded no contest", meaning: "Convicted on a plea of no contest." },
  convicted: {
    label: "Convicted",
    meaning:
      "Convicted; the source does not say whether by plea or at trial. Also where a judge held the officer in contempt of court, as the offense then says.",
  },
  "convicted-at-trial": {
    label: "Convicted at trial",
    meaning: "Convicted by the verdict of a jury or judge.",
  },
  acquitted: { label: "Acquitted", meaning: "Found not guilty at trial." },
  "charges-dismissed": { label: "Charges dismissed", meaning: "The charge ended without a conviction." },
  sentenced: { label: "Sentenced", meaning: "A sentence was imposed." },
  "sentence-reduced": { label: "Sentence reduced", meaning: "The sentence was made shorter." },
  "resentencing-ordered": {
    label: "New sentencing ordered",
    meaning: "A court ordered that the sentence be imposed anew.",
  },
  "case-sent-back": {
    label: "Case sent back",
    meaning: "An appellate court sent the case back to the court below for a hearing.",
  },
  "conviction-affirmed": {
    label: "Conviction affirmed",
    meaning: "An appellate court let the conviction stand.",
  },
  "conviction-reversed": {
    label: "Conviction reversed",
    meaning: "An appellate court undid the conviction.",
  },
  "review-granted": {
    label: "Review granted",
    meaning: "A higher court agreed to review the decision of the court below.",
  },
  "conviction-reinstated": { label: "Conviction reinstated", meaning: "A reversal was itself undone." },
  "verdict-set-aside": { label: "Verdict set aside", meaning: "The trial judge undid the verdict." },
} as const satisfies Vocabulary;

/** Findings about conduct that are not criminal cases. */
export const FINDING_EVENTS = {
  "court-finding": {
    label: "Court finding",
    meaning: "A court found something about the officer's conduct; not a conviction.",
  },
  "department-finding": {
    label: "Department finding",
    meaning: "A police department found something in a formal proceeding; not a conviction.",
  },
} as const satisfies Vocabulary;

/** Employment: never raises a criminal status. */
export const EMPLOYMENT_EVENTS = {
  suspended: { label: "Suspended", meaning: "Taken off duty for a time." },
  reassigned: { label: "Reassigned", meaning: "Moved to other duties." },
  resigned: { label: "Resigned", meaning: "Left the force by own decision." },
  retired: { label: "Retired", meaning: "Left the force with retirement." },
  fired: { label: "Fired", meaning: "Dismissed from the force." },
} as const satisfies Vocabulary;

export const OFFICER_EVENTS = { ...CRIMINAL_EVENTS, ...FINDING_EVENTS, ...EMPLOYMENT_EVENTS } as const;

/** Level of an offense, where a source gives it; never inferred. */
export const OFFENSE_LEVELS = {
  felony: { label: "Felony", meaning: "A serious crime, under state or federal law." },
  misdemeanor: { label: "Misdemeanor", meaning: "A lesser crime." },
  violation: { label: "Violation", meaning: "Not a crime." },
} as const satisfies Vocabulary;

/** Who had jurisdiction over the proceeding. */
export const JURISDICTIONS = {
  federal: { label: "Federal", meaning: "A federal court." },
  state: { label: "State", meaning: "A court of a state." },
  department: { label: "Department", meaning: "The employing police department." },
} as const satisfies Vocabulary;

/** How one case of an officer stands, as derived from its events. */
export const CASE_STATES = {
  "convicted-by-plea": { label: "Pleaded guilty", meaning: "Convicted on a plea of guilty that stands." },
  "convicted-no-contest": {
    label: "Pleaded no contest",
    meaning: "Convicted on a plea of no contest that stands.",
  },
  "convicted-at-trial": { label: "Convicted at trial", meaning: "Convicted by a verdict that stands." },
  convicted: {
    label: "Convicted",
    meaning:
      "Convicted; the sources do not say whether by plea or at trial. Also where a judge held the officer in contempt of court, as the offense then says.",
  },
  violation: {
    label: "Violation, not a crime",
    meaning: "A plea to a violation, or a verdict on one, stands; a violation is not a crime.",
  },
  dismissed: {
    label: "Charges dismissed",
    meaning: "The charges were dismissed; the case ended without a conviction.",
  },
  acquitted: { label: "Acquitted", meaning: "Found not guilty; the case ended without a conviction." },
  reversed: {
    label: "Conviction reversed",
    meaning: "A conviction was undone on appeal; it does not stand.",
  },
  "set-aside": {
    label: "Verdict set aside",
    meaning: "A verdict was undone by the trial judge; it does not stand.",
  },
  charged: { label: "Charged, outcome not found", meaning: "Charged; no outcome was found." },
  finding: {
    label: "Finding, not a conviction",
    meaning: "A court or department made a finding; not a criminal conviction.",
  },
} as const satisfies Vocabulary;

/** Case states in which a conviction of a crime stands. */
const CONVICTED_STATES = [
  "convicted-by-plea",
  "convicted-no-contest",
  "convicted-at-trial",
  "convicted",
] as const satisfies readonly CaseState[];

/** Case states in which a conviction was undone. */
const UNDONE_STATES: readonly CaseState[] = ["reversed", "set-aside"];

export type InclusionBasis = CodeOf<typeof INCLUSION_BASES>;
export type OfficerEvent = CodeOf<typeof OFFICER_EVENTS>;
export type CriminalEvent = CodeOf<typeof CRIMINAL_EVENTS>;
export type FindingEvent = CodeOf<typeof FINDING_EVENTS>;
export type EmploymentEvent = CodeOf<typeof EMPLOYMENT_EVENTS>;
export type CaseState = CodeOf<typeof CASE_STATES>;

/** Whether an event belongs to a criminal case. */
export function isCriminalEvent(event: OfficerEvent): event is CriminalEvent {
  return event in CRIMINAL_EVENTS;
}

/** Whether an event is about employment. */
export function isEmploymentEvent(event: OfficerEvent): event is EmploymentEvent {
  return event in EMPLOYMENT_EVENTS;
}

/** Whether an event is a finding of a court or a department. */
export function isFindingEvent(event: OfficerEvent): event is FindingEvent {
  return event in FINDING_EVENTS;
}

/** Whether a case state means that a conviction was undone. */
export function isUndoneState(state: CaseState): boolean {
  return UNDONE_STATES.includes(state);
}

/** Whether a case state means that a conviction of a crime stands. */
export function isConvictedState(state: CaseState): boolean {
  return (CONVICTED_STATES as readonly CaseState[]).includes(state);
}
