import { compareNames } from "../../format/order.ts";
import { agencyShortName, officerFullName, officerName } from "../../format/names.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import type { Person } from "../../model/tables/people.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { shortened } from "../kit/page.ts";
import type { NameEntry, NamesIndex } from "./name-entry.ts";

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
  const name = officerName(officer);
  const agency = agencyShortName(records.get("agencies", officer.agency_id));
  const post = officer.rank === null ? agency : `${officer.rank}, ${agency}`;
  return {
    name,
    given: officer.given_name,
    family: officer.family_name,
    others: [officerFullName(officer), ...officer.also_known_as].filter((other) => other !== name),
    type: "Officer",
    note: `${post}. ${records.officerStatus(officer.officer_id).label}`,
    href: ADDRESSES.officers.page(officer.officer_id),
  };
}

function personEntry(records: Records, person: Person): NameEntry {
  const short = `${person.given_name} ${person.family_name}`;
  return {
    name: person.name,
    given: person.given_name,
    family: person.family_name,
    others: short === person.name ? [] : [short],
    type: "Person",
    note: shortened(person.background ?? roleOf(records, person), NOTE_LENGTH),
    href: ADDRESSES.people.page(person.person_id),
  };
}

function roleOf(records: Records, person: Person): string {
  const inOffice = records.where("terms", "person_id", person.person_id).length > 0;
  const ran = records.where("candidacies", "person_id", person.person_id).length > 0;
  if (inOffice && ran) return "Candidate and prosecutor";
  return inOffice ? "Prosecutor" : "Candidate";
}
