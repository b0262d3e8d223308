import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { CaseStatus, OfficerStatus } from "../../model/derived/officer-status.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import type { CaseState } from "../../model/vocabulary/officers.ts";
import { markedLine, type Line, type Reader } from "../kit/inline.ts";

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

/**
 * How an officer stands in a word or two, in the language of the reader: the strongest conviction that stands; without
 * one, who made a finding, and how the cases ended. The rule is that of the label in the data.
 */
export function statusLabel(records: Records, { cases }: OfficerStatus): string {
  const { terms, officer } = wordsOf(records);
  const states = new Set(cases.map(({ state }) => state));
  const conviction = STRONGEST_FIRST.find((state) => states.has(state));
  if (conviction !== undefined) return terms.caseStates[conviction].label;
  const makers = new Set(cases.filter(({ state }) => state === "finding").map(findingMaker));
  const findings = (["court-finding", "department-finding"] as const)
    .filter((maker) => makers.has(maker))
    .map((maker) => terms.findingEvents[maker].label);
  const ends = WITHOUT_CONVICTION.filter((state) => states.has(state)).map(
    (state) => terms.caseStates[state].label,
  );
  const [first, ...others] = [...findings, ...(ends.length > 0 ? ends : [officer.noCriminalCase])];
  return [first, ...others.map(continued)].join("; ");
}

function findingMaker({ jurisdiction }: CaseStatus): "court-finding" | "department-finding" {
  return jurisdiction === "department" ? "department-finding" : "court-finding";
}

/** What must be said whenever an officer is introduced, in the language of the reader. */
export function summaryLine(reader: Reader, { summary, summary_es }: OfficerStatus): Line {
  return reader.language === DATA_LANGUAGE ? [summary] : markedLine(summary_es);
}

/** How a case stands, or what became of the employment, in the language of the reader. */
export function statementLine(
  reader: Reader,
  { statement, statement_es }: Pick<CaseStatus, "statement" | "statement_es">,
): Line {
  return reader.language === DATA_LANGUAGE ? [statement] : markedLine(statement_es);
}
