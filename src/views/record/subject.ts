import { countyInState, officerName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Language } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import { ADDRESSES, anchorOf, type Address } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import { inOriginal } from "../kit/inline.ts";
import { raceName } from "../race/race-name.ts";
import { quotedTitle } from "../source/title.ts";

/** A record by the name that a reader knows it by, with the page on which it is shown. */
export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
  readonly name: string;
  /** The language of the name where it is not that of the page. */
  readonly language?: Language;
  readonly address: Address;
}

/** The subject that stands for the record as a whole. */
export const WHOLE_RECORD: Subject = { type: "site", id: "", name: SITE_NAME, address: ADDRESSES.home };

/** The page of an office: its county's where it serves one, else the list of counties. */
function officeAddress(records: Records, officeId: string): Address {
  const [only, ...others] = records.get("offices", officeId).county_ids;
  return only === undefined || others.length > 0 ? ADDRESSES.counties.list : ADDRESSES.counties.page(only);
}

/**
 * The record of a type with an id; the whole record where there is no id.
 * @throws Error if there is no such row: the pipeline has checked every subject
 */
export function subjectOf(records: Records, type: SubjectType, id: string | null): Subject {
  if (id === null || type === "site") return WHOLE_RECORD;
  return { type, id, ...nameAndAddress(records, type, id) };
}

function nameAndAddress(
  records: Records,
  type: Exclude<SubjectType, "site">,
  id: string,
): Pick<Subject, "name" | "language" | "address"> {
  const original = inOriginal(records);
  switch (type) {
    case "batch":
      return { name: records.get("batches", id).title, ...original, address: ADDRESSES.batches.page(id) };
    case "officer":
      return { name: officerName(records.get("officers", id)), address: ADDRESSES.officers.page(id) };
    case "county":
      return { name: countyInState(records.get("counties", id)), address: ADDRESSES.counties.page(id) };
    case "office":
      return { name: records.get("offices", id).name, address: officeAddress(records, id) };
    case "person":
      return { name: records.get("people", id).name, address: ADDRESSES.people.page(id) };
    case "pledge":
      return { name: records.get("pledges", id).title, ...original, address: ADDRESSES.pledges.page(id) };
    case "demand": {
      const { demand, pledge_id } = records.get("demands", id);
      const address = `${ADDRESSES.pledges.page(pledge_id)}#${anchorOf(id)}`;
      return { name: wordsOf(records).record.demandName(demand), ...original, address };
    }
    case "commitment": {
      const { person_id, commitment } = records.get("commitments", id);
      const { name } = records.get("people", person_id);
      return { name: `${name}: ${commitment}`, ...original, address: ADDRESSES.people.page(person_id) };
    }
    case "race":
      return { name: raceName(records, records.get("races", id)), address: ADDRESSES.races.page(id) };
    case "source": {
      const { text: name, ...language } = quotedTitle(records.get("sources", id), records);
      return { name, ...language, address: ADDRESSES.sources.page(id) };
    }
  }
}
