import { COVERAGE_TOPICS } from "../../../src/model/vocabulary/places.ts";
import { cellIssue, isWhole, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** Every county has a row for every topic, and a day for everything that was looked for. */
export const coverage: Rule = function* (record) {
  const { counties, coverage: cells } = record.tables;
  for (const row of soundRows(cells, "result", "looked_on")) {
    const { result, looked_on: day } = row.values;
    if (result === "not-looked" && day !== null) {
      const hint = "leave looked_on empty, or say what came of looking";
      yield cellIssue(row, "looked_on", {
        code: "rule/coverage",
        message: "it was not looked for, and has a day",
        hint,
      });
    }
    if (result !== "not-looked" && day === null) {
      const hint = "write the day on which it was last looked for; without one it is not-looked";
      yield cellIssue(row, "looked_on", {
        code: "rule/coverage",
        message: `the result is ${result}, and no day is given`,
        hint,
      });
    }
  }
  if (!isWhole(cells, "county_id", "topic")) return;
  const present = new Set(cells.rows.map(({ values }) => `${values.county_id}/${values.topic}`));
  for (const row of soundRows(counties, "county_id")) {
    const missing = Object.keys(COVERAGE_TOPICS).filter(
      (topic) => !present.has(`${row.values.county_id}/${topic}`),
    );
    if (missing.length === 0) continue;
    yield cellIssue(row, "county_id", {
      code: "rule/coverage",
      message: `${row.values.county_id} has no coverage row for ${missing.join(", ")}`,
      hint: "add it to coverage.csv; not-looked is an answer, a blank is not",
    });
  }
};
