import { wordsOf } from "../../messages/words.ts";
import { isPut } from "../../model/agreement.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Position } from "../../model/vocabulary/pledges.ts";
import { cell, type Row } from "../kit/table.ts";
import { demandWord } from "./demands.ts";

/**
 * How many answered each ask, of those to whom rows show that it was put, and, where the asks are demands, how many of
 * those agreed: `8 of 8 asked`. Where it is not known of somebody whether it was put to them, there is no `of`.
 */
export function tallyRows(records: Records, group: PledgeAnswers): readonly Row[] {
  const { pledge, number } = wordsOf(records);
  const { comparison } = pledge;
  const share = (some: number, all: number) => comparison.of(number(some), number(all));
  const columns = group.demand_ids.map((demandId) => {
    const answers = group.respondents.flatMap((respondent) =>
      respondent.answers.filter(({ demand_id }) => demand_id === demandId),
    );
    return {
      put: answers.filter(isPut).length,
      isPutKnown: answers.every(({ silence }) => silence !== "put-not-known"),
      answered: answers.filter(({ position }) => isAnswer(position)).length,
      agreed: answers.filter(({ position }) => position === "agreed").length,
    };
  });
  const answeredRow = row(
    comparison.answered,
    columns.map(({ answered, put, isPutKnown }) =>
      isPutKnown ? comparison.ofAsked(number(answered), number(put)) : comparison.ofUnknown(number(answered)),
    ),
  );
  const isQuestion = demandWord(records.get("pledges", group.pledge_id)) === "question";
  if (isQuestion || columns.every((column) => column.answered === 0)) return [answeredRow];
  const agreedRow = row(
    comparison.agreed,
    columns.map((column) =>
      column.answered === 0 ? comparison.noneAnswered : share(column.agreed, column.answered),
    ),
  );
  return [answeredRow, agreedRow];
}

/** Whether a position is an answer: that somebody was not asked, or did not say, is none. */
function isAnswer(position: Position | null): boolean {
  return position !== null && position !== "no-answer" && position !== "not-asked";
}

function row(head: string, cells: readonly string[]): Row {
  return { countsAll: true, cells: [cell(head), ...cells.map((text) => cell(text))] };
}
