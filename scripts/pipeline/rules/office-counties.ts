import { cellIssue, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** Batches and races lie in counties that their office serves: otherwise a county would get another's numbers. */
export const officeCounties: Rule = function* (record) {
  const { offices, batches, races } = record.tables;
  const served = new Map(
    soundRows(offices, "office_id", "county_ids").map((row) => [row.values.office_id, row]),
  );
  for (const row of soundRows(batches, "office_id", "county_ids")) {
    const { office_id: id, county_ids: counties } = row.values;
    const office = id === null ? undefined : served.get(id);
    const outside = office ? counties.filter((county) => !office.values.county_ids.includes(county)) : [];
    if (!office || outside.length === 0) continue;
    yield cellIssue(row, "county_ids", {
      code: "rule/keys",
      message: `${office.values.office_id} does not serve ${outside.join(", ")}`,
      hint: `it serves ${office.values.county_ids.join(", ")} (${office.file}:${office.line}); correct county_ids or office_id`,
    });
  }
  for (const row of soundRows(races, "office_id", "county_id")) {
    const office = served.get(row.values.office_id);
    if (!office || office.values.county_ids.includes(row.values.county_id)) continue;
    yield cellIssue(row, "county_id", {
      code: "rule/keys",
      message: `${office.values.office_id} does not serve ${row.values.county_id}`,
      hint: `it serves ${office.values.county_ids.join(", ")} (${office.file}:${office.line}); correct county_id or office_id`,
    });
  }
};
