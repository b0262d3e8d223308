import { COVERAGE_TOPICS } from "../../../src/model/vocabulary/places.ts";
import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import type { Rule } from "./rule.ts";

/** The batches that lie in one county alone, and the officers tied to them, by county. */
function ownRecords({ tables: { batches, batch_officers: ties } }: CheckedRecord) {
  const ofCounty = new Map<string, { readonly batches: string[]; readonly officers: string[] }>();
  const tied = Map.groupBy(soundRows(ties, "batch_id", "officer_id"), ({ values }) => values.batch_id);
  for (const { values } of soundRows(batches, "batch_id", "county_ids")) {
    const [county, ...others] = values.county_ids;
    if (county === undefined || others.length > 0) continue;
    const own = ofCounty.get(county) ?? { batches: [], officers: [] };
    own.batches.push(values.batch_id);
    own.officers.push(...(tied.get(values.batch_id) ?? []).map((tie) => tie.values.officer_id));
    ofCounty.set(county, own);
  }
  return ofCounty;
}

/** Nothing is denied that the tables show. */
function* denied(record: CheckedRecord): Generator<Issue> {
  const ofCounty = ownRecords(record);
  for (const row of soundRows(record.tables.coverage, "county_id", "topic", "result")) {
    const { county_id: county, topic, result } = row.values;
    if (topic !== "batches" && topic !== "officers") continue;
    const [first, ...others] = new Set(ofCounty.get(county)?.[topic]);
    if (first === undefined || (result !== "nothing-found" && result !== "not-looked")) continue;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    yield cellIssue(row, "result", {
      code: "rule/coverage",
      message: `the result for ${topic} is ${result}, and the tables have ${first}${more} in ${county}`,
      hint: "write found, or partly where more is to be expected",
    });
  }
}

/** Every county has a row for every topic, a day for everything that was looked for, and what was found is not denied. */
export const coverage: Rule = function* (record) {
  yield* denied(record);
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
