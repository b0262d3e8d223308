import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { CaseState } from "../../../../../src/model/vocabulary/officers.ts";
import { imposedSentence } from "../imposed-sentence.ts";
import { appealsOf } from "../words/appeal.ts";
import type { StatementContext } from "../words/court.ts";
import { appealsInSpanish } from "./appeal.ts";
import { courtOf } from "./court.ts";
import { marked, sentenceOf } from "./marked.ts";
import { levelOf, offenseOf } from "./offense.ts";
import { sentenceChangeOf, sentenceImposed } from "./sentence.ts";
import { whenOf } from "./when.ts";

/** How the conviction came about, and the word that leads to the offense. */
function formOf(state: CaseState): readonly [form: string, link: string] {
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

function unknowns(state: CaseState, hasDate: boolean, hasOffense: boolean): MarkedText | null {
  const missing = [...(hasDate ? [] : ["la fecha"]), ...(hasOffense ? [] : ["el delito"])].join(" ni ");
  const clauses = [
    ...(missing ? [`no dan ${missing}`] : []),
    ...(state === "convicted" ? ["no dicen si fue por declaración o en juicio"] : []),
  ];
  return clauses.length > 0 ? [`las fuentes leídas ${clauses.join(" y ")}`] : null;
}

/** The statement of a case whose conviction stands. */
export function convictionInSpanish(
  rows: readonly OfficerEventRow[],
  end: CaseEnd & { readonly event: OfficerEventRow },
  context: StatementContext,
): MarkedText {
  const [form, link] = formOf(end.state);
  const offense = offenseOf(end.event);
  const when = whenOf(end.event);
  const imposed = imposedSentence(rows, end);
  const appeals = appealsOf(rows);
  const opening = marked(form, courtOf(end.event, context), when);
  return sentenceOf([
    offense === null ? opening : marked(opening, link, offense, levelOf(end.event)),
    unknowns(end.state, when.length > 0, offense !== null),
    sentenceImposed(imposed, end.event),
    appeals.length > 0 ? marked("la condena fue ", appealsInSpanish(appeals, "condena")) : null,
    ...imposed.changes.map((change, at) =>
      sentenceChangeOf(change, imposed.changes[at - 1] ?? appeals.at(-1)),
    ),
  ]);
}
