import { compareNames } from "../../format/order.ts";
import { agencyShortName, officerFullName, officerName } from "../../format/names.ts";
import { shortened } from "../../format/shortened.ts";
import { wordsOf } from "../../messages/words.ts";
import type { OriginalWords } from "../../model/derived/marked-text.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import type { Person } from "../../model/tables/people.ts";
import { ADDRESSES, inLanguage } from "../../site/addresses.ts";
import { statusLabel } from "../officer/status-words.ts";
import type { NameEntry, NameNote, NamesIndex } from "./name-entry.ts";

const NOTE_LENGTH = 120;

/** Everybody who has a page, with all names under which they may be looked for, by family name. */
export function namesIndex(records: Records): NamesIndex {
  const officers = records.all("officers").map((officer) => ({
    ...officer,
    entry: officerEntry(records, officer),
  }));
  const people = records.all("people").map((person) => ({ ...person, entry: personEntry(records, person) }));
  return { names: [...officers, ...people].sort(compareNames).map(({ entry }) => entry) };
}

function officerEntry(records: Records, officer: Officer): NameEntry {
  const { search, pageTypes } = wordsOf(records);
  const name = officerName(officer);
  const agency = agencyShortName(records.get("agencies", officer.agency_id));
  const rank = officer.rank === null ? null : { original: officer.rank };
  const status = statusLabel(records, records.officerStatus(officer.officer_id));
  return {
    name,
    given: officer.given_name,
    family: officer.family_name,
    others: [officerFullName(officer), ...officer.also_known_as].filter((other) => other !== name),
    type: pageTypes.officer,
    note: noteOf(records, search.officerNote(rank, agency, status)),
    href: inLanguage(ADDRESSES.officers.page(officer.officer_id), records.language),
  };
}

function personEntry(records: Records, person: Person): NameEntry {
  const short = `${person.given_name} ${person.family_name}`;
  const { background } = person;
  return {
    name: person.name,
    given: person.given_name,
    family: person.family_name,
    others: short === person.name ? [] : [short],
    type: wordsOf(records).pageTypes.person,
    note:
      background === null
        ? roleOf(records, person)
        : noteOf(records, [{ original: shortened(background, NOTE_LENGTH) }]),
    href: inLanguage(ADDRESSES.people.page(person.person_id), records.language),
  };
}

function roleOf(records: Records, person: Person): string {
  const { roles } = wordsOf(records).search;
  const inOffice = records.where("terms", "person_id", person.person_id).length > 0;
  const ran = records.where("candidacies", "person_id", person.person_id).length > 0;
  if (inOffice && ran) return roles.both;
  return inOffice ? roles.prosecutor : roles.candidate;
}

/** A description, in which words of the tables are told apart where they are not in the reader's language. */
function noteOf({ language }: Records, parts: readonly (string | OriginalWords)[]): NameNote {
  if (language !== DATA_LANGUAGE) return [...parts];
  return parts.map((part) => (typeof part === "string" ? part : part.original)).join("");
}
