import { undoneConviction, type CaseEnd } from "../../../../../src/model/case-end.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import { compareEvents } from "../../../../../src/model/event-order.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { appealsOf, pendingReview } from "../../../../../src/model/pending-review.ts";
import type { StatementContext } from "../words/court.ts";
import { accusationsOf } from "./accusation.ts";
import { appealsInSpanish, reviewInSpanish } from "./appeal.ts";
import { chargeNumber, chargesDismissed, type ChargeNoun } from "./charges.ts";
import { courtOf } from "./court.ts";
import { marked } from "./marked.ts";
import { offenseOf } from "./offense.ts";
import { whenOf, whenOfNoun } from "./when.ts";

type Ended = CaseEnd & { readonly event: OfficerEventRow };

const HOW: Partial<Record<OfficerEvent, string>> = {
  "pleaded-guilty": " por declaración de culpabilidad",
  "pleaded-no-contest": " por declaración de no impugnar los cargos",
  "convicted-at-trial": " en juicio",
};

/** A plea that was undone is called none of guilt. */
const NOUNS: Partial<Record<OfficerEvent, string>> = {
  "pleaded-guilty": "una declaración (plea)",
  "pleaded-no-contest": "una declaración (plea)",
  "convicted-at-trial": "un veredicto",
};

const THE_CHARGES: ChargeNoun = { one: "el cargo", several: "los cargos" };

/** The plea or verdict that a later dismissal or acquittal undid. */
function undonePlea(rows: readonly OfficerEventRow[], event: OfficerEventRow): MarkedText | null {
  const conviction = undoneConviction(rows, event);
  if (conviction === null) return null;
  return [`${NOUNS[conviction.event] ?? "una declaración (plea) o un veredicto"}${whenOfNoun(conviction)}`];
}

const NONE_STANDS = ". Ninguna condena está en pie en este caso.";

/** The statement of a case that ended with the dismissal of its charges. */
export function dismissalInSpanish(
  rows: readonly OfficerEventRow[],
  { event }: Ended,
  context: StatementContext,
): MarkedText {
  const court = courtOf(event, context);
  const [when, plea, accused] = [whenOf(event), undonePlea(rows, event), accusationsOf(rows)];
  if (plea !== null)
    return marked("Tras ", plea, court, " se ", chargesDismissed(event, THE_CHARGES), when, NONE_STANDS);
  if (accused !== null)
    return marked(
      accused,
      `${court}; se `,
      chargesDismissed(event, THE_CHARGES),
      when,
      ". No hubo condena en este caso.",
    );
  return marked(
    "Se ",
    chargesDismissed(event, { one: "un cargo", several: "cargos" }),
    court,
    when,
    `. No hubo condena por ${chargeNumber(event) === "one" ? "este cargo" : "estos cargos"}.`,
  );
}

/** The statement of a case that ended with an acquittal. */
export function acquittalInSpanish(
  rows: readonly OfficerEventRow[],
  { event }: Ended,
  context: StatementContext,
): MarkedText {
  const offense = offenseOf(event);
  const [court, when, plea] = [courtOf(event, context), whenOf(event), undonePlea(rows, event)];
  const subject = offense === null ? [] : marked(" de: ", offense);
  if (plea !== null) return marked("Tras ", plea, court, " hubo una absolución", when, subject, NONE_STANDS);
  return marked("Absolución", court, when, subject, ".");
}

/**
 * The statement of a case whose conviction was reversed or set aside. The event that undid it is told last; that the
 * conviction does not stand is not said where a higher court may have decided otherwise since.
 */
export function undoneInSpanish(
  rows: readonly OfficerEventRow[],
  { state, event }: Ended,
  context: StatementContext,
): MarkedText {
  const conviction = undoneConviction(rows, event);
  const verdict = state === "set-aside" && conviction?.event === "convicted-at-trial";
  const how = verdict || conviction === null ? "" : (HOW[conviction.event] ?? "");
  const offense = offenseOf(event) ?? (conviction === null ? null : offenseOf(conviction));
  const review = pendingReview(rows);
  const appeals = [...appealsOf(rows).filter((appeal) => appeal !== event), event];
  const afterwards = [...rows].sort(compareEvents).flatMap((row): MarkedText => {
    if (row.event === "charges-dismissed") return marked("; los cargos se desestimaron", whenOf(row));
    return row.event === "acquitted" ? marked("; siguió una absolución", whenOf(row)) : [];
  });
  return marked(
    `${verdict ? "Un veredicto" : `Una condena${how}`}${courtOf(event, context)}`,
    conviction === null ? null : whenOfNoun(conviction),
    offense === null ? null : marked(" por: ", offense, ","),
    " fue ",
    appealsInSpanish(appeals, verdict ? "veredicto" : "condena"),
    review === null ? " y no está en pie" : marked("; ", reviewInSpanish(review)),
    afterwards,
    ".",
  );
}

/** The statement of a case of which no outcome was found. */
export function chargeInSpanish(
  rows: readonly OfficerEventRow[],
  end: CaseEnd,
  context: StatementContext,
): MarkedText {
  const accused = accusationsOf(rows);
  if (accused === null || end.event === null)
    return ["No se halló ningún cargo, declaración (plea) ni veredicto en las fuentes leídas."];
  const offense = offenseOf(end.event);
  return marked(
    accused,
    courtOf(end.event, context),
    offense === null ? null : marked(" por: ", offense),
    "; no se halló el resultado.",
  );
}
