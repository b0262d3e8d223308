import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { CaseState } from "../../../../../src/model/vocabulary/officers.ts";
import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import { imposedSentence } from "../imposed-sentence.ts";
import { appealsInWords, appealsOf } from "../words/appeal.ts";
import { courtInWords, type StatementContext } from "../words/court.ts";
import { levelInWords, offenseInWords } from "../words/offense.ts";
import { sentenceChangeInWords, sentenceInWords } from "../words/sentence.ts";
import { whenInside } from "../words/when.ts";

/** How the conviction came about, up to the offense: the verb, and the word that leads to the offense. */
function formOf(state: CaseState): readonly [verb: string, link: string] {
  switch (state) {
    case "convicted-by-plea":
      return ["Pleaded guilty", "to"];
    case "convicted-no-contest":
      return ["Pleaded no contest", "to"];
    case "convicted-at-trial":
      return ["Convicted at trial", "of"];
    default:
      return ["Convicted", "of"];
  }
}

/** What the sources read leave open about the conviction itself; `null` where nothing. */
function unknowns(state: CaseState, hasDate: boolean, hasOffense: boolean): string | null {
  const missing = [...(hasDate ? [] : ["the date"]), ...(hasOffense ? [] : ["the offense"])].join(" or ");
  const clauses = [
    ...(missing ? [`do not give ${missing}`] : []),
    ...(state === "convicted" ? ["do not say whether by plea or at trial"] : []),
  ];
  return clauses.length > 0 ? `the sources read ${clauses.join(" and ")}` : null;
}

/** The statement of a case whose conviction stands. */
export function convictionStatement(
  rows: readonly OfficerEventRow[],
  end: CaseEnd & { readonly event: OfficerEventRow },
  context: StatementContext,
): string {
  const [verb, link] = formOf(end.state);
  const offense = offenseInWords(end.event);
  const when = whenInside(end.event);
  const imposed = imposedSentence(rows, end);
  const appeals = appealsOf(rows);
  const opening = `${verb}${courtInWords(end.event, context)}${when}`;
  const clauses = [
    offense === null ? opening.replace(/,$/, "") : `${opening} ${link} ${offense}${levelInWords(end.event)}`,
    unknowns(end.state, when !== "", offense !== null),
    sentenceInWords(imposed, end.event),
    appeals.length > 0 ? `conviction ${appealsInWords(appeals)}` : null,
    ...imposed.changes.map((change, at) =>
      sentenceChangeInWords(change, imposed.changes[at - 1] ?? appeals.at(-1)),
    ),
  ];
  return `${clauses.filter((clause) => clause !== null).join("; ")}.`;
}
