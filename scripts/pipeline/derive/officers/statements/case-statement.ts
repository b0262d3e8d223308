import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { isConvictedState } from "../../../../../src/model/vocabulary/officers.ts";
import type { CaseEnd } from "../../../../../src/model/case-end.ts";
import type { StatementContext } from "../words/court.ts";
import { chargeStatement } from "./charge.ts";
import { acquittalStatement, dismissalStatement } from "./cleared.ts";
import { convictionStatement } from "./conviction.ts";
import { undoneStatement } from "./undone.ts";

/** One statement about one criminal case, from its events alone and never stronger than they are. */
export function caseStatement(
  rows: readonly OfficerEventRow[],
  end: CaseEnd,
  context: StatementContext,
): string {
  const { state, event } = end;
  if (event === null) return chargeStatement(rows, end, context);
  const ended = { state, event };
  if (isConvictedState(state)) return convictionStatement(rows, ended, context);
  switch (state) {
    case "violation":
      return convictionStatement(rows, ended, context);
    case "reversed":
    case "set-aside":
      return undoneStatement(rows, ended, context);
    case "dismissed":
      return dismissalStatement(rows, ended, context);
    case "acquitted":
      return acquittalStatement(rows, ended, context);
    default:
      return chargeStatement(rows, end, context);
  }
}
