import type { CheckedRecord, Collection } from "../check/checked.ts";
import { isMissing, type KnownIds } from "./known-ids.ts";
import { referencesOf, type Reference } from "./references.ts";
import { subjectsOf } from "./subjects.ts";

/** How many cells point to each id. */
export class PointerCounts {
  readonly #counts = new Map<Collection, Map<string, number>>();

  /** One more cell points to an id. */
  add(collection: Collection, id: string): void {
    const ids = this.#counts.get(collection) ?? new Map<string, number>();
    if (ids.size === 0) this.#counts.set(collection, ids);
    ids.set(id, (ids.get(id) ?? 0) + 1);
  }

  /** How many cells point to an id; 0 where none does. */
  of(collection: Collection, id: string): number {
    return this.#counts.get(collection)?.get(id) ?? 0;
  }
}

/** What all references of a record come to: how many point to each id, and those that point nowhere. */
export interface Pointers {
  readonly counts: PointerCounts;
  readonly dangling: readonly Reference[];
}

/** Goes through the references of a record once; they are far more than its rows, and only those that point nowhere are kept. */
export function pointersOf(record: CheckedRecord, known: KnownIds): Pointers {
  const counts = new PointerCounts();
  for (const { collection, id } of subjectsOf(record)) counts.add(collection, id);
  const dangling: Reference[] = [];
  for (const reference of referencesOf(record)) {
    counts.add(reference.target, reference.id);
    if (isMissing(known, reference.target, reference.id)) dangling.push(reference);
  }
  return { counts, dangling };
}
