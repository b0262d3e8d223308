import { COUNTS } from "../../../../src/model/downloads/totals.ts";
import type { ScopeKind } from "../../../../src/model/derived/totals.ts";
import { quotedText } from "./quoted.ts";

/** The totals of a kind of scope side by side: each number with its qualifier, NULL where there is nothing to add. */
function countsSideBySide(): string {
  return Object.keys(COUNTS)
    .flatMap((count) => [
      `max(totals.qualifier) FILTER (WHERE totals.count = ${quotedText(count)}) AS ${count}_qualifier`,
      `max(totals.value) FILTER (WHERE totals.count = ${quotedText(count)}) AS ${count}`,
    ])
    .map((column) => `  ${column}`)
    .join(",\n");
}

/** A view with one row a record, named by the given columns, and its totals. */
function totalsView(name: string, scope: ScopeKind, from: string, id: string, columns: string[]): string {
  return `CREATE VIEW ${name} AS
SELECT ${id}, ${columns.join(", ")},
${countsSideBySide()},
  max(totals.shared_batch_ids) AS shared_batch_ids
FROM ${from}
JOIN derived_totals AS totals ON totals.scope = ${quotedText(scope)} AND totals.id = ${id}
GROUP BY ${id}
ORDER BY ${id}`;
}

const OFFICER_NAME = [
  "officers.given_name",
  "coalesce(' ' || officers.middle_name, '')",
  "' '",
  "officers.family_name",
  "coalesce(' ' || officers.suffix, '')",
].join(" || ");

/**
 * The views of the database. None adds anything up: they show the totals of the record, made by its own rules, and
 * an officer never without how the officer's cases stand.
 */
export const VIEWS: readonly string[] = [
  totalsView(
    "officer_totals",
    "officer",
    "officers JOIN derived_officer_statuses AS status ON status.officer_id = officers.officer_id",
    "officers.officer_id",
    [`${OFFICER_NAME} AS name`, "status.label AS status", "status.convicted", "status.summary"],
  ),
  totalsView("county_totals", "county", "counties", "counties.county_id", [
    "counties.name",
    "counties.state",
  ]),
  totalsView("office_totals", "office", "offices", "offices.office_id", ["offices.name", "offices.kind"]),
  totalsView("batch_totals", "batch", "batches", "batches.batch_id", [
    "batches.title",
    "batches.office_id",
    "batches.announced_on",
    "batches.status",
    "batches.part_of",
  ]),
  `CREATE VIEW used_figures AS
SELECT figures.*, batches.title AS batch_title, batches.part_of
FROM figures JOIN batches ON batches.batch_id = figures.batch_id
WHERE figures.standing = 'used'`,
];
