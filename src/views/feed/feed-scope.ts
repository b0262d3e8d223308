import type { Records } from "../../model/records.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { subjectOf } from "../record/subject.ts";

/** What a feed follows. */
export interface FeedScope {
  /** The name of the record; `null` for the whole of it. */
  readonly name: string | null;
  /** The page of what it follows. */
  readonly address: Address;
  /** Whether a record, as `TABLE/ID`, is part of what it follows. */
  readonly has: (record: string) => boolean;
}

/** Everything. */
export function wholeScope(): FeedScope {
  return { name: null, address: ADDRESSES.changes, has: () => true };
}

function named(table: string, rows: readonly (string | null)[]): string[] {
  return rows.flatMap((id) => (id === null ? [] : [`${table}/${id}`]));
}

/** The records that a county's page speaks of: its batches and their officers, offices, people, races and pledges. */
function recordsOfCounty(records: Records, id: string): ReadonlySet<string> {
  const batches = records.where("batches", "county_ids", id).map(({ batch_id }) => batch_id);
  const officers = batches.flatMap((batch) => records.where("batch_officers", "batch_id", batch));
  const offices = records.where("offices", "county_ids", id).map(({ office_id }) => office_id);
  const terms = offices.flatMap((office) => records.where("terms", "office_id", office));
  const races = records.where("races", "county_id", id).map(({ race_id }) => race_id);
  const candidacies = races.flatMap((race) => records.where("candidacies", "race_id", race));
  const pledges = races.flatMap((race) => records.where("pledge_races", "race_id", race));
  const demands = pledges.flatMap(({ pledge_id }) => records.where("demands", "pledge_id", pledge_id));
  const commitments = candidacies.flatMap((row) =>
    records.where("commitments", "candidacy_id", row.candidacy_id),
  );
  return new Set([
    `counties/${id}`,
    ...named("batches", batches),
    ...named(
      "officers",
      officers.map((row) => row.officer_id),
    ),
    ...named("offices", offices),
    ...named(
      "people",
      [...terms, ...candidacies].map((row) => row.person_id),
    ),
    ...named("races", races),
    ...named(
      "pledges",
      pledges.map((row) => row.pledge_id),
    ),
    ...named(
      "demands",
      demands.map((row) => row.demand_id),
    ),
    ...named(
      "commitments",
      commitments.map((row) => row.commitment_id),
    ),
  ]);
}

/** One county with all that its page speaks of. */
export function countyScope(records: Records, id: string): FeedScope {
  const own = recordsOfCounty(records, id);
  const { name, address } = subjectOf(records, "county", id);
  return { name, address, has: (record) => own.has(record) };
}

/** One officer with the batches to which the officer is tied. */
export function officerScope(records: Records, id: string): FeedScope {
  const ties = records.where("batch_officers", "officer_id", id);
  const own = new Set([`officers/${id}`, ...ties.map(({ batch_id }) => `batches/${batch_id}`)]);
  const { name, address } = subjectOf(records, "officer", id);
  return { name, address, has: (record) => own.has(record) };
}
