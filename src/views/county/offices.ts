import { sentenceOf } from "../../format/lists.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { County, Office } from "../../model/tables/places.ts";
import type { Term } from "../../model/tables/people.ts";
import { personLink } from "../batch/links.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { termSpan } from "../person/term-words.ts";

/** The offices that prosecute in the county, those of the county alone first. */
export function officesOf(records: Records, county: County): readonly Office[] {
  return [...records.where("offices", "county_ids", county.county_id)].sort(
    (a, b) => a.county_ids.length - b.county_ids.length || a.name.localeCompare(b.name),
  );
}

/** The offices of the county and who held them when. */
export function officesSection(records: Records, county: County, citations: Citations): Section {
  const facts = officesOf(records, county).map((office): Fact => ({
    term: office.name,
    details: [...officeNote(office, citations), ...termLines(records, office, citations)],
  }));
  if (facts.length === 0) {
    const words = county.note ?? "The office that prosecutes here is not in the texts read.";
    return { anchor: "offices", heading: "Prosecutors", blocks: [prose([sentenceOf(words)])] };
  }
  return { anchor: "offices", heading: "Prosecutors", blocks: [{ kind: "facts", facts }] };
}

function officeNote({ note, county_ids, source_ids }: Office, citations: Citations): Line[] {
  const shared = county_ids.length > 1 ? "Serves several counties. " : "";
  const words = `${shared}${note === null ? "" : sentenceOf(note)}`;
  return words === "" ? [] : [[words.trim(), citations.cite(source_ids)]];
}

function termLines(records: Records, { office_id }: Office, citations: Citations): Line[] {
  const terms = [...records.where("terms", "office_id", office_id)].sort(compareTerms);
  if (terms.length === 0) return [["Who held the office was not looked up."]];
  return terms.map((term) => [
    personLink(records, term.person_id),
    `: ${termSpan(term)}.${term.note === null ? "" : ` ${sentenceOf(term.note)}`}`,
    citations.cite(term.source_ids),
  ]);
}

function compareTerms(a: Term, b: Term): number {
  return compareDates(a.started_on ?? a.ended_on, b.started_on ?? b.ended_on);
}
