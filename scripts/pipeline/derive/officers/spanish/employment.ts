import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { marked, original } from "./marked.ts";
import { whenOf } from "./when.ts";

const NOUNS: Partial<Record<OfficerEvent, string>> = {
  suspended: "Suspensión",
  reassigned: "Reasignación",
  resigned: "Renuncia",
  retired: "Jubilación",
  fired: "Despido",
};

/** One employment event: `Despido en 2020 tras una determinación del departamento.` */
export function employmentInBriefSpanish(row: OfficerEventRow, afterFinding: boolean): MarkedText {
  const cause = afterFinding ? " tras una determinación del departamento" : "";
  return marked(NOUNS[row.event] ?? "Empleo", whenOf(row), `${cause}.`);
}

/** The same with the wording of the sources, where the date in the row says less than they do. */
export function employmentInSpanish(row: OfficerEventRow, afterFinding: boolean): MarkedText {
  const brief = employmentInBriefSpanish(row, afterFinding);
  if (row.date === null || row.date.length === 10 || row.date_as_reported === null) return brief;
  return marked(brief, " Según las fuentes: ", original(row.date_as_reported), ".");
}
