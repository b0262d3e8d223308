import {
  compareDates,
  earliest,
  isCertainlyAfter,
  latest,
  type PartialDate,
} from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Term } from "../../model/tables/people.ts";
import type { County, Office } from "../../model/tables/places.ts";
import { electedIn } from "../race/candidates.ts";
import { officesOf } from "./offices.ts";

/** Somebody's time in an office that prosecutes in a county. */
export interface Holder {
  readonly term: Term;
  readonly office: Office;
  /** Whether the time lasts, as far as the rows show. */
  readonly standing: "now" | "before" | "unknown";
  /** The batches of the county of which a row names this person as the prosecutor at the time, the latest first. */
  readonly batches: readonly Batch[];
}

/** The kinds of the office that is the county's own; others prosecute there beside it. */
const OWN: readonly Office["kind"][] = ["district-attorney", "state-attorney"];

/** The county's own prosecutor's office; `null` where none is recorded. */
export function ownOffice(records: Records, county: County): Office | null {
  return officesOf(records, county).find(({ kind }) => OWN.includes(kind)) ?? null;
}

/** Who holds the county's own office, as far as the rows show; `null` where they do not. */
export function presentHolder(records: Records, county: County): Holder | null {
  return holdersOf(records, county).find(({ standing }) => standing === "now") ?? null;
}

/** Everybody recorded in the offices of a county: its own office first, in each the latest first. */
export function holdersOf(records: Records, county: County): readonly Holder[] {
  const own = ownOffice(records, county);
  const offices = officesOf(records, county);
  const ordered = own === null ? offices : [own, ...offices.filter((office) => office !== own)];
  return ordered.flatMap((office) => {
    const terms = records.where("terms", "office_id", office.office_id);
    const present = terms.find((term) => isPresent(records, term, terms));
    const holders = terms.map((term): Holder => ({
      term,
      office,
      standing:
        term === present ? "now" : present !== undefined || isOver(term, terms) ? "before" : "unknown",
      batches: batchesAtTheTime(records, county, term),
    }));
    return holders.sort((a, b) => compareDates(lastDay(b), lastDay(a)));
  });
}

/**
 * Whether a term lasts as far as the rows show: it has a start and no end, none began after it, and the person was
 * elected in the last race that is recorded for the office. A missing end alone shows nothing.
 */
function isPresent(records: Records, term: Term, all: readonly Term[]): boolean {
  if (term.started_on === null || isOver(term, all)) return false;
  const [last] = [...records.where("races", "office_id", term.office_id)]
    .filter((race) => latest(race.general_on ?? String(race.year)) <= records.edition.as_of)
    .sort((a, b) => b.year - a.year);
  return last !== undefined && electedIn(records, last.race_id)?.person.person_id === term.person_id;
}

function isOver({ started_on: start, ended_on: end }: Term, all: readonly Term[]): boolean {
  if (end !== null) return true;
  return (
    start !== null &&
    all.some((other) => other.started_on !== null && isCertainlyAfter(other.started_on, start))
  );
}

function batchesAtTheTime(
  records: Records,
  { county_id }: County,
  { person_id, office_id }: Term,
): readonly Batch[] {
  return records
    .where("batches", "county_ids", county_id)
    .filter((batch) => batch.person_id === person_id && batch.office_id === office_id)
    .sort((a, b) => compareDates(b.announced_on, a.announced_on));
}

/** A day by which to order holders: of the start, else of the end, else of the latest batch. */
function lastDay({ term, batches }: Holder): PartialDate | null {
  const day = term.started_on ?? term.ended_on ?? batches[0]?.announced_on ?? null;
  return day === null ? null : earliest(day);
}
