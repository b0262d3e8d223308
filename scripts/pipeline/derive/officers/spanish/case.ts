import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { isConvictedState } from "../../../../../src/model/vocabulary/officers.ts";
import type { StatementContext } from "../words/court.ts";
import { convictionInSpanish } from "./conviction.ts";
import { acquittalInSpanish, chargeInSpanish, dismissalInSpanish, undoneInSpanish } from "./ended.ts";

/** One statement in Spanish about one criminal case, from the same events as the English one and never stronger. */
export function caseInSpanish(
  rows: readonly OfficerEventRow[],
  end: CaseEnd,
  context: StatementContext,
): MarkedText {
  const { state, event } = end;
  if (event === null) return chargeInSpanish(rows, end, context);
  const ended = { state, event };
  if (isConvictedState(state)) return convictionInSpanish(rows, ended, context);
  switch (state) {
    case "violation":
      return convictionInSpanish(rows, ended, context);
    case "reversed":
    case "set-aside":
      return undoneInSpanish(rows, ended, context);
    case "dismissed":
      return dismissalInSpanish(rows, ended, context);
    case "acquitted":
      return acquittalInSpanish(rows, ended, context);
    default:
      return chargeInSpanish(rows, end, context);
  }
}
