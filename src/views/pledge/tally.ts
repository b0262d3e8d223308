import { wordsOf } from "../../messages/words.ts";
import { isPut } from "../../model/agreement.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Position } from "../../model/vocabulary/pledges.ts";
import { cell, type Row } from "../kit/table.ts";
import { demandWord } from "./demands.ts";

/** How many answered each ask and, where the asks are demands, how many of those agreed: `8 of 10`. */
export function tallyRows(records: Records, group: PledgeAnswers): readonly Row[] {
  const { pledge, number } = wordsOf(records);
  const { comparison } = pledge;
  const share = (some: number, all: number) => comparison.of(number(some), number(all));
  const columns = group.demand_ids.map((demandId) => {
    const answers = group.respondents
      .flatMap((respondent) => respondent.answers.filter(({ demand_id }) => demand_id === demandId))
      .filter(isPut);
    return {
      all: answers.length,
      answered: answers.filter(({ position }) => isAnswer(position)).length,
      agreed: answers.filter(({ position }) => position === "agreed").length,
    };
  });
  const answered = row(
    comparison.answered,
    columns.map((column) => share(column.answered, column.all)),
  );
  const isQuestion = demandWord(records.get("pledges", group.pledge_id)) === "question";
  if (isQuestion || columns.every((column) => column.answered === 0)) return [answered];
  const agreed = row(
    comparison.agreed,
    columns.map((column) =>
      column.answered === 0 ? comparison.noneAnswered : share(column.agreed, column.answered),
    ),
  );
  return [answered, agreed];
}

/** Whether a position is an answer: that somebody was not asked, or did not say, is none. */
function isAnswer(position: Position | null): boolean {
  return position !== null && position !== "no-answer" && position !== "not-asked";
}

function row(head: string, cells: readonly string[]): Row {
  return { countsAll: true, cells: [cell(head), ...cells.map((text) => cell(text))] };
}
