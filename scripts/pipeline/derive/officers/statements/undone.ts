import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { undoneConviction, type CaseEnd } from "../../../../../src/model/case-end.ts";
import { compareEvents } from "../../../../../src/model/event-order.ts";
import { appealsOf, pendingReview } from "../../../../../src/model/pending-review.ts";
import { appealsInWords, reviewInWords } from "../words/appeal.ts";
import { courtInWords, type StatementContext } from "../words/court.ts";
import { offenseInWords } from "../words/offense.ts";
import { whenAtEnd, whenOfNoun } from "../words/when.ts";

const HOW: Partial<Record<OfficerEvent, string>> = {
  "pleaded-guilty": " by plea",
  "pleaded-no-contest": " on a plea of no contest",
  "convicted-at-trial": " at trial",
};

/** What came after the conviction was undone: `; the charges were dismissed on 3 May 2012`. */
function afterwards(rows: readonly OfficerEventRow[]): string {
  const clauses = [...rows].sort(compareEvents).map((row) => {
    if (row.event === "charges-dismissed") return `; the charges were dismissed${whenAtEnd(row)}`;
    return row.event === "acquitted" ? `; an acquittal followed${whenAtEnd(row)}` : "";
  });
  return clauses.join("");
}

/**
 * The statement of a case whose conviction was reversed or set aside. The event that undid it is told last; that the
 * conviction does not stand is not said where a higher court may have decided otherwise since.
 */
export function undoneStatement(
  rows: readonly OfficerEventRow[],
  end: CaseEnd & { readonly event: OfficerEventRow },
  context: StatementContext,
): string {
  const conviction = undoneConviction(rows, end.event);
  const noun =
    end.state === "set-aside" && conviction?.event === "convicted-at-trial" ? "A verdict" : "A conviction";
  const how = noun === "A conviction" && conviction ? (HOW[conviction.event] ?? "") : "";
  const offense = offenseInWords(end.event) ?? (conviction ? offenseInWords(conviction) : null);
  const appeals = [...appealsOf(rows).filter((appeal) => appeal !== end.event), end.event];
  const said = appealsInWords(appeals);
  const review = pendingReview(rows);
  const standing = appeals.length > 1 ? ", and does not stand" : " and does not stand";
  const ending = `${said}${review === null ? standing : `; ${reviewInWords(review)}`}`;
  const subject = `${noun}${how}${courtInWords(end.event, context)}${conviction ? whenOfNoun(conviction) : ""}`;
  return `${subject}${offense === null ? "" : ` for ${offense}`} was ${ending}${afterwards(rows)}.`;
}
