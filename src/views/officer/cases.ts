import type { CaseStatus, OfficerStatus } from "../../model/derived/officer-status.ts";
import { CASE_STATES, JURISDICTIONS, OFFENSE_LEVELS } from "../../model/vocabulary/officers.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { tag, type Line, type TagShape } from "../kit/inline.ts";

/** The shape that repeats the word of a case state. */
const CASE_SHAPES: Record<CaseStatus["state"], TagShape> = {
  "convicted-by-plea": "solid",
  "convicted-no-contest": "solid",
  "convicted-at-trial": "solid",
  convicted: "solid",
  dismissed: "struck",
  acquitted: "struck",
  reversed: "struck",
  "set-aside": "struck",
  charged: "open",
  finding: "half",
};

/** The officer's own cases and findings: each case a line of its own. */
export function caseSection(status: OfficerStatus, citations: Citations): Section {
  return {
    anchor: "own-case",
    heading: headingOf(status.cases),
    blocks: [
      { kind: "list", items: status.cases.map((ownCase) => caseLine(ownCase, citations)) },
      prose([CASE_NOTE]),
    ],
  };
}

const CASE_NOTE =
  "Each line is one group of charges that ended in one way, or one finding. How a case stands follows from its events alone; employment never raises it.";

function headingOf(cases: readonly CaseStatus[]): string {
  const criminal = cases.filter((ownCase) => ownCase.case_id !== null).length;
  const findings = cases.length - criminal;
  if (criminal === 0) return findings === 1 ? "Finding about the officer" : "Findings about the officer";
  const own = criminal === 1 ? "The officer’s own case" : "The officer’s own cases";
  return findings === 0 ? own : `${own}, and a finding`;
}

function caseLine(ownCase: CaseStatus, citations: Citations): Line {
  return [
    tag(CASE_STATES[ownCase.state].label, CASE_SHAPES[ownCase.state]),
    ` ${ownCase.statement}`,
    citations.cite(ownCase.source_ids),
    contextOf(ownCase),
  ];
}

/** Level and jurisdiction of a criminal case, as far as the sources give them. */
function contextOf({ case_id, level, jurisdiction }: CaseStatus): string {
  if (case_id === null) return "";
  const levelWords =
    level === null
      ? "Level of the offense not stated in the texts read"
      : `Level as reported: ${OFFENSE_LEVELS[level as keyof typeof OFFENSE_LEVELS].label.toLowerCase()}`;
  const court =
    jurisdiction === null
      ? "court not stated"
      : `${JURISDICTIONS[jurisdiction as keyof typeof JURISDICTIONS].label.toLowerCase()} jurisdiction`;
  return ` ${levelWords}; ${court}.`;
}

/** What became of the officer's employment, apart from the criminal cases. */
export function employmentSection(status: OfficerStatus, citations: Citations): Section | null {
  if (status.employment.length === 0) return null;
  return {
    anchor: "employment",
    heading: "Employment",
    blocks: [
      {
        kind: "list",
        items: status.employment.map((entry) => [entry.statement, citations.cite(entry.source_ids)]),
      },
    ],
  };
}
