import { POSITIONS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { raceName } from "../race/race-name.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const pledge: RowWorder<"pledges"> = (records, row) => ({
  subject: subjectOf(records, "pledge", row.pledge_id),
  words: "What it is, and to whom it was put",
});

const demand: RowWorder<"demands"> = (records, row) => ({
  subject: subjectOf(records, "pledge", row.pledge_id),
  words: `Demand ${row.position}: ${row.demand}`,
});

const pledgeRace: RowWorder<"pledge_races"> = (records, row) => ({
  subject: subjectOf(records, "pledge", row.pledge_id),
  words: `Put to candidates in the race for ${raceName(records, records.get("races", row.race_id))}`,
});

const demandOffice: RowWorder<"demand_offices"> = (records, row) => {
  const { pledge_id, position } = records.get("demands", row.demand_id);
  return {
    subject: subjectOf(records, "pledge", pledge_id),
    words: `Demand ${position} was put to one office: ${records.get("offices", row.office_id).name}`,
  };
};

const response: RowWorder<"responses"> = (records, row) => {
  const { pledge_id, position } = records.get("demands", row.demand_id);
  return {
    subject: subjectOf(records, "pledge", pledge_id),
    words: `Answer of ${records.get("people", row.person_id).name} to demand ${position}: ${labelOf(POSITIONS, row.position).toLowerCase()}`,
    address: ADDRESSES.pledges.respondent(pledge_id, row.person_id),
  };
};

/** The rows about pledges in words. */
export const PLEDGE_ROWS = {
  pledges: pledge,
  demands: demand,
  demand_offices: demandOffice,
  pledge_races: pledgeRace,
  responses: response,
} as const;
