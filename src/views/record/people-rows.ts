import { listOf } from "../../format/lists.ts";
import { dateInWords, whenInWords, type PartialDate } from "../../model/partial-date.ts";
import { EFFECTS, RACE_RESULTS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { RowWorder } from "./row-words.ts";
import { officeAddress, subjectOf } from "./subject.ts";

const office: RowWorder<"offices"> = (records, row) => ({
  subject: subjectOf(records, "office", row.office_id),
  words: "The office and where it serves",
  address: officeAddress(records, row.office_id),
});

const person: RowWorder<"people"> = (records, row) => ({
  subject: subjectOf(records, "person", row.person_id),
  words: "Name and background",
});

const term: RowWorder<"terms"> = (records, row) => ({
  subject: subjectOf(records, "person", row.person_id),
  words: `Term as ${records.get("offices", row.office_id).name} (${termSpan(row.started_on, row.ended_on)})`,
});

function termSpan(from: PartialDate | null, to: PartialDate | null): string {
  const start = from === null ? "start not recorded" : `from ${dateInWords(from)}`;
  return `${start}, ${to === null ? "no end recorded" : `until ${dateInWords(to)}`}`;
}

const race: RowWorder<"races"> = (records, row) => ({
  subject: subjectOf(records, "race", row.race_id),
  words: "The race and its dates",
});

const candidacy: RowWorder<"candidacies"> = (records, row) => {
  const party = row.party.length === 0 ? "" : ` (${listOf(row.party)})`;
  return {
    subject: subjectOf(records, "race", row.race_id),
    words: `Candidacy of ${records.get("people", row.person_id).name}${party}: ${labelOf(RACE_RESULTS, row.result).toLowerCase()}`,
    address: ADDRESSES.races.candidacy(row.race_id, row.person_id),
  };
};

const commitment: RowWorder<"commitments"> = (records, row) => {
  const when = row.made_on === null ? "" : ` ${whenInWords(row.made_on)}`;
  return {
    subject: subjectOf(records, "person", row.person_id),
    words: `Promise made${when}: ${row.commitment}`,
  };
};

const outcome: RowWorder<"outcomes"> = (records, row) => {
  const when = row.date === null ? "date not known" : dateInWords(row.date);
  const event = row.event.replace(/\.$/, "");
  return {
    subject: subjectOf(records, "person", row.person_id),
    words: `Outcome (${when}): ${event} (judged: ${labelOf(EFFECTS, row.effect).toLowerCase()})`,
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
