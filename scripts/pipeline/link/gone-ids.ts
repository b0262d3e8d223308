import type { VanishedId } from "./ledger.ts";
import type { Pointers } from "./pointers.ts";
import type { GoneId } from "./renamed-ids.ts";

/** The ids that are gone: those that were published, and those to which more than one cell points in vain. */
export function goneIds(vanished: readonly VanishedId[], { counts, dangling }: Pointers): GoneId[] {
  const gone = new Map<string, GoneId>();
  for (const { collection, id } of vanished) {
    gone.set(`${collection}/${id}`, {
      collection,
      id,
      published: true,
      pointers: counts.of(collection, id),
    });
  }
  for (const { target, id } of dangling) {
    const key = `${target}/${id}`;
    const count = counts.of(target, id);
    if (count > 1 && !gone.has(key))
      gone.set(key, { collection: target, id, published: false, pointers: count });
  }
  return [...gone.values()];
}
