import type { County } from "../../../src/model/tables/places.ts";
import { cellIssue, soundRows, type CheckedRow } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import type { Rule } from "./rule.ts";

const FIPS = /^\d{5}$/;
const STATE = /^[A-Z]{2}$/;
const CODE = "rule/place-code";

function* badState(row: CheckedRow<{ readonly state: string | null }>): Generator<Issue> {
  const { state } = row.values;
  if (state === null || STATE.test(state)) return;
  const hint = /^[a-z]{2}$/i.test(state)
    ? `write ${state.toUpperCase()}`
    : "write the two capital letters that the post uses for the state, such as NY";
  yield cellIssue(row, "state", { code: CODE, message: `state "${state}" is not two capital letters`, hint });
}

function* badFips(row: CheckedRow<County>, first: CheckedRow<County> | undefined): Generator<Issue> {
  const { fips } = row.values;
  if (!FIPS.test(fips)) {
    const hint = /^\d{4}$/.test(fips)
      ? `write 0${fips}: a spreadsheet drops the first zero unless the column is imported as text`
      : "write the five digits of the county, two of the state and three of its own; import the column as text";
    yield cellIssue(row, "fips", { code: CODE, message: `fips "${fips}" is not five digits`, hint });
  } else if (first !== undefined && first !== row) {
    const message = `fips ${fips} is that of ${first.values.county_id} (line ${first.line})`;
    const hint = "each county has a code of its own: look both up, one of them is wrong";
    yield cellIssue(row, "fips", { code: CODE, message, hint });
  }
}

/** The first two digits of a code are those of the state: what most counties with them say of their state holds for all. */
function* strayStates(rows: readonly CheckedRow<County>[]): Generator<Issue> {
  for (const [digits, alike] of Map.groupBy(rows, ({ values }) => values.fips.slice(0, 2))) {
    const byState = [...Map.groupBy(alike, ({ values }) => values.state)];
    const [[state, most] = ["", []]] = byState.toSorted(([, a], [, b]) => b.length - a.length);
    for (const row of alike) {
      if (row.values.state === state || most.length * 2 <= alike.length) continue;
      const message = `state ${row.values.state} does not go with fips ${row.values.fips}`;
      const hint = `codes with ${digits} are those of ${state}, as in line ${most[0]?.line ?? 0}: correct state or fips`;
      yield cellIssue(row, "state", { code: CODE, message, hint });
    }
  }
}

/** Codes by which programs tell places: what a spreadsheet made of them would put a county nowhere, or in another state. */
export const placeCodes: Rule = function* ({ tables: { agencies, counties } }) {
  const rows = soundRows(counties, "fips");
  const first = Map.groupBy(rows, ({ values }) => values.fips);
  for (const row of rows) yield* badFips(row, first.get(row.values.fips)?.[0]);
  for (const row of soundRows(counties, "state")) yield* badState(row);
  for (const row of soundRows(agencies, "state")) yield* badState(row);
  const formed = soundRows(counties, "county_id", "fips", "state").filter(
    ({ values: { fips, state } }) => FIPS.test(fips) && STATE.test(state),
  );
  yield* strayStates(formed);
};
