import { cellIssue, isWhole, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** A candidate answers a pledge that was put to the candidates of the race: otherwise no race page would show the answer. */
export const pledgeRace: Rule = function* (record) {
  const { candidacies, demands, pledge_races: put, responses } = record.tables;
  if (put.rows.length === 0 || !isWhole(put, "pledge_id", "race_id")) return;
  const known = new Set(put.rows.map(({ values }) => `${values.pledge_id}/${values.race_id}`));
  const races = new Map(
    soundRows(candidacies, "candidacy_id", "race_id").map(({ values }) => [
      values.candidacy_id,
      values.race_id,
    ]),
  );
  const pledges = new Map(
    soundRows(demands, "demand_id", "pledge_id").map(({ values }) => [values.demand_id, values.pledge_id]),
  );
  for (const row of soundRows(responses, "candidacy_id", "demand_id")) {
    const race = races.get(row.values.candidacy_id ?? "");
    const pledge = pledges.get(row.values.demand_id);
    if (race === undefined || pledge === undefined || known.has(`${pledge}/${race}`)) continue;
    yield cellIssue(row, "demand_id", {
      code: "rule/keys",
      message: `${pledge} was not put to the candidates of ${race}`,
      hint: "correct demand_id or candidacy_id, or add the race to pledge_races.csv with its source",
    });
  }
};
