import type { Cite } from "../kit/inline.ts";

/** The numbers of all sources that are cited anywhere in a value: lines, blocks, lists of them. */
export function citedIn(value: unknown): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if (isCite(part))
      for (const { number, last } of part.marks)
        for (let cited = number; cited <= (last ?? number); cited++) found.add(cited);
    else Object.values(part).forEach(visit);
  };
  visit(value);
  return found;
}

function isCite(part: object): part is Cite {
  return "kind" in part && part.kind === "cite";
}
