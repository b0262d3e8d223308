import { isCertainlyAfter } from "../../../src/model/partial-date.ts";
import { cellIssue, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** Nobody answers a pledge before it was issued. */
export const pledgeDay: Rule = function* ({ tables: { demands, pledges, responses } }) {
  const issued = new Map(
    soundRows(pledges, "pledge_id", "issued_on").map((row) => [row.values.pledge_id, row]),
  );
  const pledgeOf = new Map(
    soundRows(demands, "demand_id", "pledge_id").map(({ values }) => [values.demand_id, values.pledge_id]),
  );
  for (const row of soundRows(responses, "demand_id", "said_on")) {
    const { demand_id: demand, said_on: day } = row.values;
    const pledge = issued.get(pledgeOf.get(demand) ?? "");
    const start = pledge?.values.issued_on ?? null;
    if (!pledge || day === null || start === null || !isCertainlyAfter(start, day)) continue;
    yield cellIssue(row, "said_on", {
      code: "rule/chronology",
      message: `said_on ${day} lies before ${start}, when ${pledge.key} was issued`,
      hint: `nobody answers before they are asked: correct the day, or issued_on (${pledge.file}:${pledge.line}); what was said before is a commitment`,
    });
  }
};
