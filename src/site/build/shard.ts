import type { Shard } from "../../model/build/shard.ts";

/**
 * What must be built together: a page with its data, its card, and the files and frames of its figures. They are all
 * made from the same page object.
 * @param path a path of the site without slashes at its ends, as routes give it
 */
export function togetherWith(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, "");
  const ofFigure = /^(?:charts|embed\/chart)\/(?:(.*)\/)?[^/]*$/.exec(trimmed);
  if (ofFigure) return ofFigure[1] ?? "";
  return trimmed.replace(/^cards\//, "").replace(/\.[a-z.]+$/, "");
}

/** Whether a path belongs to a part of the site: a matter of the path alone, whatever other pages there are. */
export function isInShard(shard: Shard | null, path: string): boolean {
  return shard === null || hashOf(togetherWith(path)) % shard.of === shard.number - 1;
}

/** A number that follows from a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // The lowest bits of the plain sum follow the last letter too closely for a remainder.
  return (hash ^ (hash >>> 15)) >>> 0;
}
