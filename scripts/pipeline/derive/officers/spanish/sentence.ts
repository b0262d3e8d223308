import { announcedTerm } from "../../../../../src/model/announced-term.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { ImposedSentence } from "../imposed-sentence.ts";
import { countsInAll, purposeOfReturn } from "../words/sentence.ts";
import { marked, original } from "./marked.ts";
import { whenOf } from "./when.ts";

/** The sentence as a clause; one term for more counts than the conviction shows is said to be so. */
export function sentenceImposed(
  { sentenced, announced }: ImposedSentence,
  conviction: OfficerEventRow,
): MarkedText {
  if (sentenced?.sentence) {
    const counts = countsInAll(sentenced, conviction);
    const scope = counts === null ? "" : `, por ${counts} cargos en total`;
    return marked(`pena${scope}: `, original(sentenced.sentence));
  }
  if (sentenced)
    return marked("se impuso una pena", whenOf(sentenced), " que no consta en las fuentes leídas");
  if (announced !== null)
    return marked(
      `pena anunciada ${conviction.event === "pleaded-guilty" && conviction.level !== "violation" ? "al declararse culpable" : "con la declaración (plea)"}: `,
      original(announcedTerm(announced)),
      "; no se halló la imposición misma",
    );
  return ["no se halló ninguna pena en las fuentes leídas"];
}

/** A later change of the sentence as a clause. `before` is the event told just before it. */
export function sentenceChangeOf(change: OfficerEventRow, before: OfficerEventRow | undefined): MarkedText {
  const when = whenOf(change);
  if (change.event === "resentencing-ordered") {
    const sameDay = change.date?.length === 10 && change.date === before?.date;
    return marked(
      "se ordenó imponer la pena de nuevo",
      sameDay ? " el mismo día" : when,
      ", y no se halló el resultado",
    );
  }
  if (change.event === "case-sent-back") {
    const purpose = purposeOfReturn(change);
    return marked(
      "un tribunal de apelación devolvió el caso",
      when,
      purpose === null ? null : marked(" (", original(purpose), ")"),
      ", y no se halló el resultado",
    );
  }
  const terms = change.sentence === null ? null : marked(": ", original(change.sentence));
  return marked("la pena se redujo después", when, terms);
}
