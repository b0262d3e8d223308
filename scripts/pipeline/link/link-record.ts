import { cellIssue, type CheckedRecord, type Collection } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../issue-nearest.ts";
import { goneIds } from "./gone-ids.ts";
import { idsIn, knownIds, type KnownIds } from "./known-ids.ts";
import { publishedIds, unrecordedIds, vanishedIds } from "./ledger.ts";
import { pointersOf } from "./pointers.ts";
import { redirectIssues } from "./redirects.ts";
import type { Reference } from "./references.ts";
import { renamedIds } from "./renamed-ids.ts";
import { subjectIssues } from "./subjects.ts";

function unresolved({ row, column, index, target, id }: Reference, known: KnownIds): Issue {
  const message = `${column} "${id}" is not in ${target}`;
  const hint = didYouMean(id, idsIn(known, target), `the ids are in ${target}.csv; add the row first`);
  return cellIssue(row, column, { code: "link/unresolved", value: id, message, hint }, index);
}

/** Notes that a row has a renamed id, so that no later stage speaks of it. The id of a case stands in many rows, and is left. */
function breakId(known: KnownIds, collection: Collection, id: string): void {
  const ids = collection === "cases" ? undefined : known.get(collection);
  if (ids) ids.rows.get(id)?.breakColumn(ids.column);
}

/**
 * Checks that every id points to a row, and that no published id is lost: such a loss is one issue, which counts the cells
 * that point to the id, and none at each of them. Afterwards the cells that point nowhere and the ids that were
 * renamed are broken, so that no rule speaks of them again.
 */
export function linkRecord(record: CheckedRecord): Issue[] {
  const known = knownIds(record);
  const pointers = pointersOf(record, known);
  const { counts, dangling } = pointers;
  const published = publishedIds(record);
  const vanished = vanishedIds(record, known, counts);

  const renamed = renamedIds(goneIds(vanished, pointers), known, (gone, id) => {
    if (published?.get(gone.collection)?.has(id)) return false;
    return gone.published || counts.of(gone.collection, id) === 0;
  });
  const from = new Set(renamed.map(({ gone }) => `${gone.collection}/${gone.id}`));
  const to = new Set(renamed.map(({ gone, present }) => `${gone.collection}/${present}`));
  const wasRenamed = (collection: Collection, id: string) => from.has(`${collection}/${id}`);
  const isRenamed = (collection: Collection, id: string) => to.has(`${collection}/${id}`);

  const lost = new Set(vanished.map(({ collection, id }) => `${collection}/${id}`));
  const isTold = (collection: Collection, id: string) =>
    wasRenamed(collection, id) || lost.has(`${collection}/${id}`);

  const issues = renamed.flatMap(({ issue }) => issue ?? []);
  for (const { gone, present } of renamed) breakId(known, gone.collection, present);
  issues.push(
    ...vanished.filter(({ collection, id }) => !wasRenamed(collection, id)).map(({ issue }) => issue),
  );
  if (published) issues.push(...unrecordedIds(record, known, published, isRenamed));
  issues.push(...subjectIssues(record, known, isTold), ...redirectIssues(record, known));
  for (const reference of dangling) {
    reference.row.breakColumn(reference.column);
    if (!isTold(reference.target, reference.id)) issues.push(unresolved(reference, known));
  }
  return issues;
}
