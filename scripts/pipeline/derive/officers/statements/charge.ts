import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import { accusationsInWords } from "../words/accusation.ts";
import { courtInWords, type StatementContext } from "../words/court.ts";
import { offenseInWords } from "../words/offense.ts";

/** The statement of a case of which no outcome was found. */
export function chargeStatement(
  rows: readonly OfficerEventRow[],
  end: CaseEnd,
  context: StatementContext,
): string {
  const accused = accusationsInWords(rows);
  if (accused === null || end.event === null)
    return "No charge, plea or verdict was found in the sources read.";
  const offense = offenseInWords(end.event);
  const link = end.event.event === "charged" ? "with" : end.event.event === "accused" ? "of" : "for";
  const told = `${accused}${courtInWords(end.event, context)}${offense === null ? "" : ` ${link} ${offense}`}`;
  return `${told}; no outcome was found.`;
}
