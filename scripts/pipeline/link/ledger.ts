import {
  cellIssue,
  soundRows,
  type CheckedRecord,
  type CheckedRow,
  type Collection,
} from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { nearest } from "../issue-nearest.ts";
import { isMissing, type KnownIds } from "./known-ids.ts";
import type { PointerCounts } from "./pointers.ts";

/** Every id that was ever published, by collection; `null` where no ledger is kept. */
export type PublishedIds = ReadonlyMap<Collection, ReadonlySet<string>> | null;

/** How near a new case id may not come to a published one of the same officer. */
const NEAR = 2;

/** The ids of the ledger by collection. */
export function publishedIds(record: CheckedRecord): PublishedIds {
  if (!record.ledger) return null;
  const byCollection = Map.groupBy(
    soundRows(record.ledger, "collection", "id"),
    ({ values }) => values.collection,
  );
  return new Map(
    [...byCollection].map(([collection, rows]) => [collection, new Set(rows.map(({ values }) => values.id))]),
  );
}

/** A published id that is in no table and in no redirect. */
export interface VanishedId {
  readonly collection: Collection;
  readonly id: string;
  readonly issue: Issue;
}

/** Published ids that are gone without a word. */
export function vanishedIds(record: CheckedRecord, known: KnownIds, pointers: PointerCounts): VanishedId[] {
  if (!record.ledger) return [];
  const retired = new Set(
    record.redirects.rows.map(({ values }) => `${values.collection}/${values.retired_id}`),
  );
  return soundRows(record.ledger, "collection", "id").flatMap((row) => {
    const { collection, id } = row.values;
    if (!isMissing(known, collection, id) || retired.has(`${collection}/${id}`)) return [];
    const count = pointers.of(collection, id);
    const pointed = count === 0 ? "" : ` (${count === 1 ? "1 cell points" : `${count} cells point`} to it)`;
    const issue = cellIssue(row, "id", {
      code: "link/vanished-id",
      message: `${id} was published and is no longer in ${collection}${pointed}`,
      hint: `put the row back, or say in redirects.csv what became of it: ${collection},${id},(present id or empty),(date),(reason)`,
    });
    return [{ collection, id, issue }];
  });
}

/** A published case id of the same officer that is almost the same. */
function nearCase(
  id: string,
  row: CheckedRow<unknown>,
  casesOf: ReadonlyMap<string, readonly string[]>,
  published: ReadonlySet<string>,
) {
  const cases = casesOf.get(row.text("officer_id") ?? "") ?? [];
  const others = cases.filter((other) => other !== id && published.has(other));
  return nearest(id, others, NEAR) ?? undefined;
}

/** The case ids of each officer, in the order of the events. */
function casesByOfficer({ tables }: CheckedRecord): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const event of tables.officer_events.rows) {
    const officer = event.text("officer_id") ?? "";
    const own = cases.get(officer);
    if (own) own.push(event.text("case_id") ?? "");
    else cases.set(officer, [event.text("case_id") ?? ""]);
  }
  return cases;
}

function nearIssue(id: string, near: string, row: CheckedRow<unknown>, record: CheckedRecord): Issue {
  for (const event of record.tables.officer_events.rows) {
    if (event.text("case_id") === id) event.breakColumn("case_id");
  }
  return cellIssue(row, "case_id", {
    code: "link/near-id",
    message: `case_id "${id}" is new and almost the same as ${near}`,
    hint: `did you mean ${near}? if it is another case, add cases,${id},(date) to published-ids.csv`,
  });
}

/**
 * Ids that are not in the ledger: new ones to be recorded, and case ids that look like a misspelling.
 * @param isExplained whether another issue speaks of the id
 */
export function* unrecordedIds(
  record: CheckedRecord,
  known: KnownIds,
  published: NonNullable<PublishedIds>,
  isExplained: (collection: Collection, id: string) => boolean,
): Generator<Issue> {
  for (const [collection, ids] of known) {
    const recorded = published.get(collection) ?? new Set<string>();
    let casesOf: ReadonlyMap<string, readonly string[]> | null = null;
    for (const [id, row] of ids.rows) {
      if (recorded.has(id) || row.broken.has(ids.column) || isExplained(collection, id)) continue;
      if (collection === "cases") casesOf ??= casesByOfficer(record);
      const near = casesOf === null ? undefined : nearCase(id, row, casesOf, recorded);
      if (near !== undefined) yield nearIssue(id, near, row, record);
      else {
        yield cellIssue(row, ids.column, {
          code: "link/unrecorded-id",
          message: `${ids.column} "${id}" is not in the ledger of published ids`,
          hint: "when it is about to be published, run npm run data -- --record; it can never change after that",
        });
      }
    }
  }
}
