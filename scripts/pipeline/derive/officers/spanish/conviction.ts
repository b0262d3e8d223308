import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { CaseState, OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { imposedSentence } from "../imposed-sentence.ts";
import { appealsOf, pendingReview } from "../../../../../src/model/pending-review.ts";
import type { StatementContext } from "../words/court.ts";
import { appealsInSpanish, reviewInSpanish } from "./appeal.ts";
import { contemptOf } from "../words/offense.ts";
import { courtOf } from "./court.ts";
import { marked, sentenceOf } from "./marked.ts";
import { levelOf, offenseOf } from "./offense.ts";
import { sentenceChangeOf, sentenceImposed } from "./sentence.ts";
import { whenOf } from "./when.ts";

type Ended = CaseEnd & { readonly event: OfficerEventRow };

/** How a plea or verdict came about, and the word that leads to the offense. */
type Form = readonly [form: string, link: string];

/** Of a violation nobody is said to be guilty or convicted. */
const OF_VIOLATION: Partial<Record<OfficerEvent, Form>> = {
  "pleaded-guilty": ["Se declaró responsable", "de"],
  "pleaded-no-contest": ["Declaración de no impugnar los cargos (no contest)", "por"],
  "convicted-at-trial": ["Veredicto en juicio", "por"],
};

function formOf(state: CaseState): Form {
  switch (state) {
    case "convicted-by-plea":
      return ["Se declaró culpable", " de: "];
    case "convicted-no-contest":
      return ["No impugnó los cargos (no contest)", ": "];
    case "convicted-at-trial":
      return ["Condena en juicio", " por: "];
    default:
      return ["Condena", " por: "];
  }
}

function unknowns({ state, event }: Ended): MarkedText | null {
  const missing = [
    ...(whenOf(event).length > 0 ? [] : ["la fecha"]),
    ...(event.offense === null ? [state === "violation" ? "la infracción" : "el delito"] : []),
  ].join(" ni ");
  const clauses = [
    ...(missing ? [`no dan ${missing}`] : []),
    ...(event.event === "convicted" && contemptOf(event) === null
      ? [
          `no dicen si fue por declaración ${state === "violation" ? "(plea)" : "de culpabilidad"} o en juicio`,
        ]
      : []),
  ];
  return clauses.length > 0 ? [`las fuentes leídas ${clauses.join(" y ")}`] : null;
}

function crimeOf({ state, event }: Ended, context: StatementContext): MarkedText {
  const [form, link] = formOf(state);
  const offense = offenseOf(event);
  const opening = marked(form, courtOf(event, context), whenOf(event));
  return offense === null ? opening : marked(opening, link, offense, levelOf(event));
}

/** An order of a judge, called no plea and no verdict. */
function contemptInSpanish({ event }: Ended, context: StatementContext): MarkedText {
  const opening = marked("Declaración de desacato", courtOf(event, context), whenOf(event));
  const offense = offenseOf(event);
  return offense === null ? opening : marked(opening, ": ", offense);
}

function violationOf({ event }: Ended, context: StatementContext): MarkedText {
  const [form, link] = OF_VIOLATION[event.event] ?? ["Declaración (plea) o veredicto", "por"];
  const offense = offenseOf(event);
  const opening = marked(form, courtOf(event, context), whenOf(event));
  return marked(
    opening,
    ` ${link} una infracción (no un delito)`,
    offense === null ? null : marked(": ", offense),
  );
}

function decidedOf(end: Ended, context: StatementContext): MarkedText {
  if (end.state === "violation") return violationOf(end, context);
  return contemptOf(end.event) === null ? crimeOf(end, context) : contemptInSpanish(end, context);
}

/** What an appeal was about. */
function nounOf({ state, event }: Ended): string {
  if (state === "violation") return "la decisión";
  return contemptOf(event) === null ? "la condena" : "la orden";
}

/** The statement of a case whose plea or verdict stands, on a crime or on a violation. */
export function convictionInSpanish(
  rows: readonly OfficerEventRow[],
  end: Ended,
  context: StatementContext,
): MarkedText {
  const imposed = imposedSentence(rows, end);
  const appeals = appealsOf(rows);
  const review = pendingReview(rows);
  return sentenceOf([
    decidedOf(end, context),
    unknowns(end),
    sentenceImposed(imposed, end.event),
    appeals.length > 0 ? marked(`${nounOf(end)} fue `, appealsInSpanish(appeals, "condena")) : null,
    review === null ? null : reviewInSpanish(review),
    ...imposed.changes.map((change, at) =>
      sentenceChangeOf(change, imposed.changes[at - 1] ?? appeals.at(-1)),
    ),
  ]);
}
