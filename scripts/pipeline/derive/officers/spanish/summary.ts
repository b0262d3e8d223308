import { isConviction } from "../../../../../src/model/case-end.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { introductionOrder, isEarlier } from "../introduction-order.ts";
import type { ToldCase } from "../told-case.ts";
import { continued } from "../words/list.ts";
import { accusationsOf } from "./accusation.ts";
import { chargesDismissed } from "./charges.ts";
import { employmentInBriefSpanish } from "./employment.ts";
import { findingInBriefSpanish, natureInSpanish } from "./finding.ts";
import { marked } from "./marked.ts";
import { whenOf } from "./when.ts";

/** A dismissal told after convictions: the charges were others, or earlier ones. */
function dismissalBeside(one: ToldCase, convictions: readonly ToldCase[]): MarkedText {
  const { event } = one.end;
  if (event === null || one.rows.some(isConviction)) return one.status.statement_es;
  const when = whenOf(event);
  if (isEarlier(one, convictions)) {
    const earlier = { one: "un cargo anterior", several: "cargos anteriores" };
    return marked("Se ", chargesDismissed(event, earlier), when, ".");
  }
  const told = chargesDismissed(event, { one: "otro cargo", several: "otros cargos" }, ", de ");
  const comma = event.offense === null || event.date === null ? "" : ",";
  return marked("Se ", told, comma, when, ".");
}

/** A dismissal of an officer without a conviction. */
function dismissalAlone(one: ToldCase): MarkedText {
  const accused = accusationsOf(one.rows);
  if (one.end.event === null || accused === null || one.rows.some(isConviction))
    return one.status.statement_es;
  return marked(accused, "; el caso se desestimó", whenOf(one.end.event), ", sin condena.");
}

function continuedText([first, ...rest]: MarkedText): MarkedText {
  return marked(typeof first === "string" ? continued(first) : (first ?? null), rest);
}

function told(one: ToldCase, convictions: readonly ToldCase[], anyCase: boolean): MarkedText {
  const { state, statement_es: statement } = one.status;
  if (state === "dismissed")
    return convictions.length > 0 ? dismissalBeside(one, convictions) : dismissalAlone(one);
  if (state === "charged" && convictions.length > 0) return marked("Además, ", continuedText(statement));
  if (state !== "finding" || one.end.event === null) return statement;
  const { event } = one.end;
  const nature = anyCase ? `Esto ${natureInSpanish(event)}.` : natureWithoutCase(event);
  return marked(findingInBriefSpanish(event), ` ${nature}`);
}

function natureWithoutCase(finding: OfficerEventRow): string {
  return `No se halló ningún caso penal; esto ${natureInSpanish(finding)}.`;
}

/** What must be said in Spanish whenever the officer is introduced; the same cases in the same order as in English. */
export function summaryInSpanish(
  cases: readonly ToldCase[],
  firings: readonly OfficerEventRow[],
): MarkedText {
  const { convictions, others, firedAfter, anyCase } = introductionOrder(cases, firings);
  const sentences = [
    ...convictions.map(({ status }) => status.statement_es),
    ...others.map((one) => told(one, convictions, anyCase)),
    ...firings.map((row) => employmentInBriefSpanish(row, true)),
    ...(firedAfter === null || anyCase ? [] : [[natureWithoutCase(firedAfter)]]),
  ];
  if (sentences.length === 0)
    return ["No se halló ningún caso penal ni ninguna determinación en las fuentes leídas."];
  return marked(...sentences.flatMap((sentence, at) => [at === 0 ? "" : " ", ...sentence]));
}
