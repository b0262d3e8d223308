import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { CaseState, OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import { imposedSentence } from "../imposed-sentence.ts";
import { appealsOf, pendingReview } from "../../../../../src/model/pending-review.ts";
import { appealsInWords, reviewInWords } from "../words/appeal.ts";
import { courtInWords, type StatementContext } from "../words/court.ts";
import { contemptOf, levelInWords, offenseInWords } from "../words/offense.ts";
import { sentenceChangeInWords, sentenceInWords } from "../words/sentence.ts";
import { whenInside } from "../words/when.ts";

type Ended = CaseEnd & { readonly event: OfficerEventRow };

/** How a plea or verdict came about, up to the offense: the verb, and the word that leads to the offense. */
type Form = readonly [verb: string, link: string];

/** Of a violation nobody is said to be guilty or convicted. */
const OF_VIOLATION: Partial<Record<OfficerEvent, Form>> = {
  "pleaded-guilty": ["Pleaded", "to"],
  "pleaded-no-contest": ["Pleaded no contest", "to"],
  "convicted-at-trial": ["Verdict at trial", "on"],
};

function formOf(state: CaseState): Form {
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

/** What the sources read leave open about the plea or verdict itself; `null` where nothing. */
function unknowns({ event }: Ended): string | null {
  const missing = [
    ...(whenInside(event) === "" ? ["the date"] : []),
    ...(event.offense === null ? ["the offense"] : []),
  ].join(" or ");
  const clauses = [
    ...(missing ? [`do not give ${missing}`] : []),
    ...(event.event === "convicted" && contemptOf(event) === null
      ? ["do not say whether by plea or at trial"]
      : []),
  ];
  return clauses.length > 0 ? `the sources read ${clauses.join(" and ")}` : null;
}

/** Who was convicted of what: `Pleaded guilty in May 2010 to perjury, a felony`. */
function crimeInWords({ state, event }: Ended, context: StatementContext): string {
  const [verb, link] = formOf(state);
  const offense = offenseInWords(event);
  const opening = `${verb}${courtInWords(event, context)}${whenInside(event)}`;
  return offense === null ? opening.replace(/,$/, "") : `${opening} ${link} ${offense}${levelInWords(event)}`;
}

/** `Pleaded in May 2010 to a violation (not a crime): disorderly conduct`. */
function violationInWords({ event }: Ended, context: StatementContext): string {
  const [verb, link] = OF_VIOLATION[event.event] ?? ["Plea or verdict", "on"];
  const offense = offenseInWords(event);
  const told = `${verb}${courtInWords(event, context)}${whenInside(event)} ${link} a violation (not a crime)`;
  return offense === null ? told : `${told}: ${offense}`;
}

/** `Held in contempt in federal court in May 2010 (false testimony)`: an order of a judge, called no plea and no verdict. */
function contemptInWords({ event }: Ended, matter: string, context: StatementContext): string {
  const opening = `Held in contempt${courtInWords(event, context)}${whenInside(event)}`;
  return matter === "" ? opening.replace(/,$/, "") : `${opening} ${matter}`;
}

function decidedInWords(end: Ended, context: StatementContext): string {
  if (end.state === "violation") return violationInWords(end, context);
  const contempt = contemptOf(end.event);
  return contempt === null ? crimeInWords(end, context) : contemptInWords(end, contempt, context);
}

/** What an appeal was about. */
function nounOf({ state, event }: Ended): string {
  if (state === "violation") return "decision";
  return contemptOf(event) === null ? "conviction" : "order";
}

/** The statement of a case whose plea or verdict stands, on a crime or on a violation. */
export function convictionStatement(
  rows: readonly OfficerEventRow[],
  end: Ended,
  context: StatementContext,
): string {
  const { event } = end;
  const imposed = imposedSentence(rows, end);
  const appeals = appealsOf(rows);
  const review = pendingReview(rows);
  const clauses = [
    decidedInWords(end, context),
    unknowns(end),
    sentenceInWords(imposed, event),
    appeals.length > 0 ? `${nounOf(end)} ${appealsInWords(appeals)}` : null,
    review === null ? null : reviewInWords(review),
    ...imposed.changes.map((change, at) =>
      sentenceChangeInWords(change, imposed.changes[at - 1] ?? appeals.at(-1)),
    ),
  ];
  return `${clauses.filter((clause) => clause !== null).join("; ")}.`;
}
