import type { CheckedRecord } from "../check/checked.ts";
import type { VanishedId } from "./ledger.ts";
import type { Reference } from "./references.ts";
import type { GoneId } from "./renamed-ids.ts";
import { subjectCounts } from "./subjects.ts";

/** How many cells point to each id, by `table/id`. */
export function pointerCounts(record: CheckedRecord, references: readonly Reference[]): Map<string, number> {
  const counts = subjectCounts(record);
  for (const { target, id } of references)
    counts.set(`${target}/${id}`, (counts.get(`${target}/${id}`) ?? 0) + 1);
  return counts;
}

/** The ids that are gone: those that were published, and those to which more than one cell points in vain. */
export function goneIds(
  vanished: readonly VanishedId[],
  dangling: readonly Reference[],
  pointers: ReadonlyMap<string, number>,
): GoneId[] {
  const gone = new Map<string, GoneId>();
  for (const { collection, id } of vanished) {
    const key = `${collection}/${id}`;
    gone.set(key, { collection, id, published: true, pointers: pointers.get(key) ?? 0 });
  }
  for (const { target, id } of dangling) {
    const key = `${target}/${id}`;
    const count = pointers.get(key) ?? 0;
    if (count > 1 && !gone.has(key))
      gone.set(key, { collection: target, id, published: false, pointers: count });
  }
  return [...gone.values()];
}
