import { cellIssue, soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import type { Rule } from "./rule.ts";

/** The year in which a race may lie at all. */
const YEARS = { first: 1900, last: 2100 };

function* yearOf(record: CheckedRecord): Generator<Issue> {
  for (const row of soundRows(record.tables.races, "year")) {
    const { year, ...days } = row.values;
    if (year < YEARS.first || year > YEARS.last) {
      const hint = "write the four digits of the year of the general election";
      yield cellIssue(row, "year", {
        code: "rule/chronology",
        message: `no race is of the year ${year}`,
        hint,
      });
      continue;
    }
    for (const column of ["primary_on", "general_on"] as const) {
      const day = days[column];
      if (day === null || row.broken.has(column) || day.startsWith(`${year}`)) continue;
      yield cellIssue(row, column, {
        code: "rule/chronology",
        message: `${column} ${day} does not lie in ${year}, the year of the race`,
        hint: "a race has its primary and its general election in its year: correct the day or the year",
      });
    }
  }
}

function* oneWinner(record: CheckedRecord): Generator<Issue> {
  const winners = new Map<string, CheckedRow<unknown>>();
  for (const row of soundRows(record.tables.candidacies, "race_id", "result")) {
    const { race_id: race, result } = row.values;
    if (result !== "won-general") continue;
    const other = winners.get(race);
    if (other === undefined) winners.set(race, row);
    else {
      const message = `${race} was won by ${other.key} already (line ${other.line})`;
      yield cellIssue(row, "result", {
        code: "rule/keys",
        message,
        hint: "one candidate is elected: correct one of the two results, or the race_id",
      });
    }
  }
}

/** A race lies in one year and has one winner. */
export const races: Rule = function* (record) {
  yield* yearOf(record);
  yield* oneWinner(record);
};
