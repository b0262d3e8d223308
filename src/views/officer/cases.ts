import { wordsOf } from "../../messages/words.ts";
import type { CaseStatus, OfficerStatus } from "../../model/derived/officer-status.ts";
import { namesSeveralOffenses } from "../../model/offense-parts.ts";
import type { Records } from "../../model/records.ts";
import type { JURISDICTIONS, OFFENSE_LEVELS } from "../../model/vocabulary/officers.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { tag, type Line, type TagShape } from "../kit/inline.ts";
import { statementLine } from "./status-words.ts";

/** The shape that repeats the word of a case state. */
const CASE_SHAPES: Record<CaseStatus["state"], TagShape> = {
  "convicted-by-plea": "solid",
  "convicted-no-contest": "solid",
  "convicted-at-trial": "solid",
  convicted: "solid",
  violation: "half",
  dismissed: "struck",
  acquitted: "struck",
  reversed: "struck",
  "set-aside": "struck",
  charged: "open",
  finding: "half",
};

/** The officer's own cases and findings: each case a line of its own. */
export function caseSection(records: Records, status: OfficerStatus, citations: Citations): Section {
  return {
    anchor: "own-case",
    heading: headingOf(records, status.cases),
    blocks: [
      { kind: "list", items: status.cases.map((ownCase) => caseLine(records, ownCase, citations)) },
      prose([wordsOf(records).officer.cases.note]),
    ],
  };
}

function headingOf(records: Records, cases: readonly CaseStatus[]): string {
  const words = wordsOf(records).officer.cases;
  const criminal = cases.filter((ownCase) => ownCase.case_id !== null).length;
  const findings = cases.length - criminal;
  if (criminal === 0) return findings === 1 ? words.oneFinding : words.severalFindings;
  if (findings === 0) return criminal === 1 ? words.oneCase : words.severalCases;
  return criminal === 1 ? words.oneCaseAndFinding : words.severalCasesAndFinding;
}

function caseLine(records: Records, ownCase: CaseStatus, citations: Citations): Line {
  return [
    tag(wordsOf(records).terms.caseStates[ownCase.state].label, CASE_SHAPES[ownCase.state]),
    " ",
    ...statementLine(records, ownCase),
    citations.cite(ownCase.source_ids),
    ...(ownCase.case_id === null ? [] : [` ${contextOf(records, ownCase)}`]),
  ];
}

/** Level and jurisdiction of a criminal case, as far as the sources give them; of several offenses the level is the highest. */
function contextOf(records: Records, { level, jurisdiction, offense }: CaseStatus): string {
  const {
    terms,
    officer: { cases: words },
  } = wordsOf(records);
  const levelWords = offense !== null && namesSeveralOffenses(offense) ? words.highestLevel : words.level;
  return words.context(
    level === null
      ? words.levelUnknown
      : levelWords(terms.offenseLevels[level as keyof typeof OFFENSE_LEVELS].label.toLowerCase()),
    jurisdiction === null
      ? words.courtUnknown
      : words.jurisdiction(
          terms.jurisdictions[jurisdiction as keyof typeof JURISDICTIONS].label.toLowerCase(),
        ),
  );
}

/** What became of the officer's employment, apart from the criminal cases. */
export function employmentSection(
  records: Records,
  status: OfficerStatus,
  citations: Citations,
): Section | null {
  if (status.employment.length === 0) return null;
  return {
    anchor: "employment",
    heading: wordsOf(records).officer.cases.employment,
    blocks: [
      {
        kind: "list",
        items: status.employment.map((entry) => [
          ...statementLine(records, entry),
          citations.cite(entry.source_ids),
        ]),
      },
    ],
  };
}
