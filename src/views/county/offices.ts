import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County, Office } from "../../model/tables/places.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Line } from "../kit/inline.ts";

/** The offices that prosecute in the county, those of the county alone first. */
export function officesOf(records: Records, county: County): readonly Office[] {
  return [...records.where("offices", "county_ids", county.county_id)].sort(
    (a, b) => a.county_ids.length - b.county_ids.length || a.name.localeCompare(b.name),
  );
}

/** What a reader should know about an office, and that nobody looked up who held it; `null` where there is nothing. */
export function officeLine(records: Records, office: Office, citations: Citations): Line | null {
  const { name, note, county_ids, source_ids } = office;
  const words = wordsOf(records).county.prosecutors;
  const isUnknown = records.where("terms", "office_id", office.office_id).length === 0;
  const said = [
    ...(county_ids.length > 1 ? [words.several] : []),
    ...(isUnknown ? [words.noHolder] : []),
    ...(note === null ? [] : [original(records, sentenceOf(note))]),
  ];
  if (said.length === 0) return null;
  return [
    words.office(name),
    ...said.flatMap((part, index) => (index === 0 ? part : [" ", part])),
    citations.cite(source_ids),
  ];
}
