import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { undoneConviction, type CaseEnd } from "../../../../../src/model/case-end.ts";
import { accusationsInWords } from "../words/accusation.ts";
import { courtInWords, type StatementContext } from "../words/court.ts";
import { capitalized } from "../words/list.ts";
import { chargesInWords, offenseInWords } from "../words/offense.ts";
import { whenAtEnd, whenInside, whenOfNoun } from "../words/when.ts";

type Ended = CaseEnd & { readonly event: OfficerEventRow };

const NOUNS: Partial<Record<OfficerEvent, string>> = {
  "pleaded-guilty": "A plea",
  "pleaded-no-contest": "A plea",
  "convicted-at-trial": "A verdict",
};

/** The plea or verdict that a later dismissal or acquittal undid: `A plea of 3 May 2010`; `null` where there was none. */
function undonePlea(rows: readonly OfficerEventRow[], event: OfficerEventRow): string | null {
  const conviction = undoneConviction(rows, event);
  if (!conviction) return null;
  return `${NOUNS[conviction.event] ?? "A plea or verdict"}${whenOfNoun(conviction)}`;
}

/** The statement of a case that ended with the dismissal of its charges. */
export function dismissalStatement(
  rows: readonly OfficerEventRow[],
  end: Ended,
  context: StatementContext,
): string {
  const offense = offenseInWords(end.event);
  const plea = undonePlea(rows, end.event);
  const when = whenAtEnd(end.event);
  const court = courtInWords(end.event, context);
  if (plea !== null) {
    const { text } = chargesInWords(offense, { one: "the", several: "the" });
    return `${plea}${court} was followed by the dismissal of ${text}${when}. No conviction stands in this case.`;
  }
  const accused = accusationsInWords(rows);
  if (accused !== null) {
    const { text, number } = chargesInWords(offense, { one: "the", several: "the" });
    return `${accused}${court}; ${text} ${number === "one" ? "was" : "were"} dismissed${when}. There was no conviction in this case.`;
  }
  const { text, number } = chargesInWords(offense, { one: "a", several: "" });
  const [verb, these] = number === "one" ? ["was", "this charge"] : ["were", "these charges"];
  return `${capitalized(text)} ${verb} dismissed${court}${when}. There was no conviction on ${these}.`;
}

/** The statement of a case that ended with an acquittal. */
export function acquittalStatement(
  rows: readonly OfficerEventRow[],
  end: Ended,
  context: StatementContext,
): string {
  const offense = offenseInWords(end.event);
  const court = courtInWords(end.event, context);
  const plea = undonePlea(rows, end.event);
  if (plea !== null) {
    const subject = offense === null ? "" : ` of ${offense}`;
    return `${plea}${court} was followed by an acquittal${subject}${whenAtEnd(end.event)}. No conviction stands in this case.`;
  }
  if (offense === null) return `Acquitted${court}${whenAtEnd(end.event)}.`;
  return `Acquitted${court}${whenInside(end.event)} of ${offense}.`;
}
