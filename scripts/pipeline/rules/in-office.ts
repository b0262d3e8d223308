import { isCertainlyAfter, whenInWords } from "../../../src/model/partial-date.ts";
import type { Term } from "../../../src/model/tables/people.ts";
import { cellIssue, isWhole, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** Whether a term may have run on a day, as far as both are known; one whose days contradict each other is let be. */
function mayHaveRun({ started_on: start, ended_on: end }: Term, day: string | null): boolean {
  if (day === null) return true;
  if (start !== null && end !== null && isCertainlyAfter(start, end)) return true;
  const isBefore = start !== null && isCertainlyAfter(start, day);
  return !isBefore && !(end !== null && isCertainlyAfter(day, end));
}

/** Who answers or promises outside a race does so in office: otherwise a page would call a candidate an office holder. */
export const inOffice: Rule = function* (record) {
  const { commitments, responses, terms } = record.tables;
  if (!isWhole(terms, "person_id", "started_on", "ended_on")) return;
  const termsOf = Map.groupBy(terms.rows, ({ values }) => values.person_id);
  const rows = [
    ...soundRows(responses, "candidacy_id", "person_id", "said_on").map((row) => ({
      row,
      day: row.values.said_on,
    })),
    ...soundRows(commitments, "candidacy_id", "person_id", "made_on").map((row) => ({
      row,
      day: row.values.made_on,
    })),
  ];
  for (const { row, day } of rows) {
    const { candidacy_id: candidacy, person_id: person } = row.values;
    const held = termsOf.get(person) ?? [];
    if (candidacy !== null || held.some(({ values }) => mayHaveRun(values, day))) continue;
    const when = held.length === 0 || day === null ? "" : ` that ran ${whenInWords(day)}`;
    yield cellIssue(row, "candidacy_id", {
      code: "rule/keys",
      message: `no candidacy is named, and terms.csv has no term of ${person}${when}`,
      hint: "name the candidacy in which it was said; if it was said in office, add the term to terms.csv or correct its days",
    });
  }
};
