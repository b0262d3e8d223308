import type { SourceEntry } from "./citations.ts";

/** The anchors of all marks in a part of a page. */
function* anchorsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("kind" in value && value.kind === "cite" && "marks" in value && Array.isArray(value.marks)) {
    for (const { anchor } of value.marks as readonly { readonly anchor: string }[]) yield anchor;
    return;
  }
  for (const item of Object.values(value)) yield* anchorsIn(item);
}

/** The sources, each leading back to the mentions that the page really shows: a view may weigh a figure and drop it. */
export function leadingBack(sources: readonly SourceEntry[], shown: unknown): readonly SourceEntry[] {
  const anchors = new Set(anchorsIn(shown));
  return sources.map((source) => ({
    ...source,
    backlinks: source.backlinks.filter((anchor) => anchors.has(anchor)),
  }));
}
