import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, original, type Inline } from "../kit/inline.ts";
import type { RowWorder } from "./row-words.ts";
import { subjectOf } from "./subject.ts";

const office: RowWorder<"offices"> = (records, row) => ({
  subject: subjectOf(records, "office", row.office_id),
  words: [wordsOf(records).record.offices],
});

const person: RowWorder<"people"> = (records, row) => ({
  subject: subjectOf(records, "person", row.person_id),
  words: [wordsOf(records).record.people],
});

const term: RowWorder<"terms"> = (records, row) => {
  const { record, date } = wordsOf(records);
  const start = row.started_on === null ? record.termStartUnknown : record.termStart(date(row.started_on));
  const end = row.ended_on === null ? record.termEndUnknown : record.termEnd(date(row.ended_on));
  return {
    subject: subjectOf(records, "person", row.person_id),
    words: [record.terms(records.get("offices", row.office_id).name, start, end)],
  };
};

const race: RowWorder<"races"> = (records, row) => ({
  subject: subjectOf(records, "race", row.race_id),
  words: [wordsOf(records).record.races],
});

const candidacy: RowWorder<"candidacies"> = (records, row) => {
  const { record, terms, list } = wordsOf(records);
  const { name } = records.get("people", row.person_id);
  const parties = row.party.length === 0 ? null : list(row.party);
  return {
    subject: subjectOf(records, "race", row.race_id),
    words: record.candidacies<Inline>(
      link(name, ADDRESSES.races.candidacy(row.race_id, row.person_id)),
      parties,
      continued(terms.raceResults[row.result].label),
    ),
  };
};

const commitment: RowWorder<"commitments"> = (records, row) => {
  const { record, when } = wordsOf(records);
  const made = row.made_on === null ? null : when(row.made_on);
  return {
    subject: subjectOf(records, "person", row.person_id),
    words: record.commitments<Inline>(made, original(records, row.commitment)),
  };
};

const outcome: RowWorder<"outcomes"> = (records, row) => {
  const { record, terms, date } = wordsOf(records);
  const when = row.date === null ? record.dateUnknown : date(row.date);
  const event = original(records, row.event.replace(/\.$/, ""));
  return {
    subject: subjectOf(records, "person", row.person_id),
    words: record.outcomes<Inline>(when, event, continued(terms.effects[row.effect].label)),
  };
};

/** The rows about offices, people, races and what was promised and done, in words. */
export const PEOPLE_ROWS = {
  people: person,
  terms: term,
  commitments: commitment,
  outcomes: outcome,
  offices: office,
  races: race,
  candidacies: candidacy,
} as const;
