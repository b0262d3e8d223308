import { announcedTerm } from "../../../../../src/model/announced-term.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { ImposedSentence } from "../imposed-sentence.ts";
import { whenAtEnd } from "./when.ts";

/** How the cell says that the case was sent back, before what for. */
const SENT_BACK = /^case sent back(?= )/;

function countsOf(offense: string | null): string | null {
  return /\b(\d+) counts\b/.exec(offense ?? "")?.[1] ?? null;
}

/** How many counts one term is for, where the conviction shows another number; else `null`. */
export function countsInAll(sentenced: OfficerEventRow, conviction: OfficerEventRow): string | null {
  const [counts, own] = [countsOf(sentenced.offense), countsOf(conviction.offense)];
  return counts !== null && own !== null && counts !== own ? counts : null;
}

/** For what the case was sent back, as the cell words it: `for a hearing on the sentence`; `null` where it does not say. */
export function purposeOfReturn({ sentence }: Pick<OfficerEventRow, "sentence">): string | null {
  return sentence !== null && SENT_BACK.test(sentence) ? sentence.replace(SENT_BACK, "").trim() : null;
}

/** The sentence as a clause; one term for more counts than the conviction shows is said to be so. */
export function sentenceInWords(
  { sentenced, announced }: ImposedSentence,
  conviction: OfficerEventRow,
): string {
  if (sentenced?.sentence) {
    const counts = countsInAll(sentenced, conviction);
    const scope = counts === null ? "" : `, for ${counts} counts in all`;
    return `sentence${scope}: ${sentenced.sentence}`;
  }
  if (sentenced) return `sentenced${whenAtEnd(sentenced)} to a term not found in the sources read`;
  if (announced !== null) {
    return `term announced at the plea: ${announcedTerm(announced)}; the sentencing itself was not found`;
  }
  return "no sentence was found in the sources read";
}

/** A later change of the sentence as a clause. `before` is the event told just before it. */
export function sentenceChangeInWords(change: OfficerEventRow, before: OfficerEventRow | undefined): string {
  if (change.event === "resentencing-ordered") {
    const sameDay = change.date?.length === 10 && change.date === before?.date;
    return `a new sentencing was ordered${sameDay ? " the same day" : whenAtEnd(change)}, and its result was not found`;
  }
  const when = whenAtEnd(change);
  if (change.event === "case-sent-back") {
    const purpose = purposeOfReturn(change);
    return `an appellate court sent the case back${when}${purpose === null ? "" : ` ${purpose}`}, and the result was not found`;
  }
  if (change.sentence?.startsWith("reduced ")) {
    return `the sentence was later ${change.sentence}${when === "" || when.startsWith(",") ? when : `,${when}`}`;
  }
  return `the sentence was later reduced${when}${change.sentence ? `: ${change.sentence}` : ""}`;
}
