import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import { isConviction } from "../../../../src/model/case-end.ts";
import { introductionOrder, isEarlier } from "./introduction-order.ts";
import { employmentInBrief } from "./statements/employment.ts";
import { findingInBrief, natureOfFinding } from "./statements/finding.ts";
import type { ToldCase } from "./told-case.ts";
import { accusationsInWords } from "./words/accusation.ts";
import { capitalized, continued } from "./words/list.ts";
import { chargesInWords, offenseInWords } from "./words/offense.ts";
import { whenAtEnd } from "./words/when.ts";

/** A dismissal told after convictions: `Earlier charges of felony murder (two counts) were dismissed on 26 March 2024.` */
function dismissalBeside(one: ToldCase, convictions: readonly ToldCase[]): string {
  const { event } = one.end;
  if (event === null || one.rows.some(isConviction)) return one.status.statement;
  const article = isEarlier(one, convictions)
    ? { one: "an earlier", several: "earlier" }
    : { one: "another", several: "other", setOff: true };
  const { text, number } = chargesInWords(offenseInWords(event), article);
  return `${capitalized(text)} ${number === "one" ? "was" : "were"} dismissed${whenAtEnd(event)}.`;
}

/** A dismissal of an officer without a conviction: `Indicted …; the case was dismissed on 31 January 2023, with no conviction.` */
function dismissalAlone(one: ToldCase): string {
  const accused = accusationsInWords(one.rows);
  if (one.end.event === null || accused === null || one.rows.some(isConviction)) return one.status.statement;
  return `${accused}; the case was dismissed${whenAtEnd(one.end.event)}, with no conviction.`;
}

function told(one: ToldCase, convictions: readonly ToldCase[], anyCase: boolean): string {
  const { state, statement } = one.status;
  if (state === "dismissed")
    return convictions.length > 0 ? dismissalBeside(one, convictions) : dismissalAlone(one);
  if (state === "charged" && convictions.length > 0) return `Also ${continued(statement)}`;
  if (state !== "finding" || one.end.event === null) return statement;
  const { event } = one.end;
  const nature = anyCase ? `${capitalized(natureOfFinding(event))}.` : natureWithoutCase(event);
  return `${findingInBrief(event)} ${nature}`;
}

function natureWithoutCase(finding: OfficerEventRow): string {
  return `No criminal case was found; ${natureOfFinding(finding)}.`;
}

/**
 * What must be said whenever the officer is introduced: how every case ended, the convictions that stand first.
 * @param firings the firings after a departmental finding; they are told in place of the finding
 */
export function officerSummary(cases: readonly ToldCase[], firings: readonly OfficerEventRow[]): string {
  const { convictions, others, firedAfter, anyCase } = introductionOrder(cases, firings);
  const sentences = [
    ...convictions.map(({ status }) => status.statement),
    ...others.map((one) => told(one, convictions, anyCase)),
    ...firings.map((row) => employmentInBrief(row, true)),
    ...(firedAfter === null || anyCase ? [] : [natureWithoutCase(firedAfter)]),
  ];
  return sentences.length > 0
    ? sentences.join(" ")
    : "No criminal case and no finding was found in the sources read.";
}
