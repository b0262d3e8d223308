import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { labelParts } from "../../model/derived/label-parts.ts";
import type { CaseStatus, OfficerStatus } from "../../model/derived/officer-status.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { markedLine, type Line, type Reader } from "../kit/inline.ts";

/**
 * How an officer stands in a word or two, in the language of the reader: every form of the convictions that stand, and
 * what ended without one beside them; without a conviction, who made a finding, and how the cases ended. The rule is that
 * of the label in the data.
 */
export function statusLabel(records: Records, { cases }: OfficerStatus): string {
  const { terms, officer } = wordsOf(records);
  const label = labelParts(cases);
  if (label.convictions !== null) {
    const convictions = label.convictions.map((state) => terms.caseStates[state].label);
    return inOne([
      ...convictions,
      ...label.beside.map(({ state, number }) => officer.besideConviction[state][number]),
    ]);
  }
  const findings = label.findings.map((finding) => terms.findingEvents[finding].label);
  const ends = label.ends.map((state) => terms.caseStates[state].label);
  return inOne([...findings, ...(ends.length > 0 ? ends : [officer.noCriminalCase])]);
}

function inOne([first, ...others]: readonly string[]): string {
  return [first, ...others.map(continued)].join("; ");
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
