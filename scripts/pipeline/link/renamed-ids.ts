import { cellIssue, type CheckedRow, type Collection } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import { nearest } from "../issue-nearest.ts";
import { idsIn, type KnownIds } from "./known-ids.ts";

/** An id that is gone although something still needs it. */
export interface GoneId {
  readonly collection: Collection;
  readonly id: string;
  /** Whether it was published. */
  readonly published: boolean;
  /** How many cells point to it. */
  readonly pointers: number;
}

/** A gone id and the row whose id was changed, as it seems. */
export interface RenamedId {
  readonly gone: GoneId;
  readonly present: string;
  /** `null` where the row's id was reported already. */
  readonly issue: Issue | null;
}

function cells(count: number): string {
  return count === 1 ? "1 cell points" : `${count} cells point`;
}

function renamedIssue(gone: GoneId, present: string, row: CheckedRow<unknown>, column: string): Issue | null {
  if (row.broken.has(column)) return null;
  const pointing = gone.pointers > 0 ? ` (${cells(gone.pointers)} to it)` : "";
  const message = gone.published
    ? `${column} "${present}" was published as ${gone.id}`
    : `${cells(gone.pointers)} to ${gone.id}, which is not there; none to "${present}"`;
  const hint = gone.published
    ? `write ${gone.id} again${pointing}; a published address never dies, so a new id needs a line in redirects.csv`
    : `did you mean ${gone.id}?`;
  return cellIssue(row, column, { code: "link/renamed-id", message, hint });
}

/**
 * Finds for each gone id the row whose id looks like it and that is not accounted for: one mistake in an id is then
 * one issue at that row, not one at every cell that points to it.
 * @param isFree whether an id of a collection is neither published nor, if the gone id was not either, pointed to
 */
export function renamedIds(
  gone: readonly GoneId[],
  known: KnownIds,
  isFree: (gone: GoneId, present: string) => boolean,
): RenamedId[] {
  const taken = new Set<string>();
  return gone.flatMap((missing): RenamedId[] => {
    const ids = known.get(missing.collection);
    const free = idsIn(known, missing.collection).filter(
      (id) => isFree(missing, id) && !taken.has(`${missing.collection}/${id}`),
    );
    const present = nearest(missing.id, free);
    const row = present === null ? undefined : ids?.rows.get(present);
    if (present === null || !row || !ids) return [];
    taken.add(`${missing.collection}/${present}`);
    return [{ gone: missing, present, issue: renamedIssue(missing, present, row, ids.column) }];
  });
}
