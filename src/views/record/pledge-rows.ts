import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, original, type Inline } from "../kit/inline.ts";
import { raceName } from "../race/race-name.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const pledge: RowWorder<"pledges"> = (records, row) => ({
  subject: subjectOf(records, "pledge", row.pledge_id),
  words: [wordsOf(records).record.pledges],
});

const demand: RowWorder<"demands"> = (records, row) => ({
  subject: subjectOf(records, "pledge", row.pledge_id),
  words: wordsOf(records).record.demands<Inline>(row.position, original(records, row.demand)),
});

const pledgeRace: RowWorder<"pledge_races"> = (records, row) => ({
  subject: subjectOf(records, "pledge", row.pledge_id),
  words: [wordsOf(records).record.pledgeRaces(raceName(records, records.get("races", row.race_id)))],
});

const demandOffice: RowWorder<"demand_offices"> = (records, row) => {
  const { pledge_id, position } = records.get("demands", row.demand_id);
  const { name } = records.get("offices", row.office_id);
  return {
    subject: subjectOf(records, "pledge", pledge_id),
    words: [wordsOf(records).record.demandOffices(position, name)],
  };
};

const response: RowWorder<"responses"> = (records, row) => {
  const { record, terms } = wordsOf(records);
  const { pledge_id, position } = records.get("demands", row.demand_id);
  const { name } = records.get("people", row.person_id);
  return {
    subject: subjectOf(records, "pledge", pledge_id),
    words: record.responses<Inline>(
      link(name, ADDRESSES.pledges.respondent(pledge_id, row.person_id)),
      position,
      continued(terms.positions[row.position].label),
    ),
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
