import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { briefFinding } from "../statements/finding.ts";
import { marked, original } from "./marked.ts";
import { whenOf } from "./when.ts";

/** That a finding is not a conviction. */
export function natureInSpanish({ event }: OfficerEventRow): string {
  const maker = event === "court-finding" ? "un tribunal" : "un departamento";
  return `es una determinación de ${maker}, no una condena penal`;
}

function told(row: OfficerEventRow, court: string | null, detail: string | null): MarkedText {
  const maker =
    row.event === "department-finding"
      ? ["del departamento"]
      : court === null
        ? ["de un tribunal"]
        : marked("del tribunal ", original(court));
  const opening = marked("Determinación ", maker, whenOf(row));
  if (detail === null) return marked(opening, "; no consta lo que se determinó.");
  return marked(opening, ": ", original(detail));
}

/** The statement of a finding: the whole of what the row says, and that it is no conviction. */
export function findingInSpanish(row: OfficerEventRow): MarkedText {
  return marked(told(row, row.court, row.detail), ` Esto ${natureInSpanish(row)}.`);
}

/** The finding in one sentence, for an introduction. */
export function findingInBriefSpanish(row: OfficerEventRow): MarkedText {
  const { court, detail } = briefFinding(row);
  return told(row, court, detail);
}
