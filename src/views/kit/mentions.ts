import type { SourceEntry } from "./citations.ts";
import type { Cite, CiteMark } from "./inline.ts";

/** A part of a page, and the sources that its marks name. */
export interface Mentioned<Part> {
  readonly shown: Part;
  readonly sources: readonly SourceEntry[];
}

/**
 * The sources, each leading back to the first mention that the page shows: a view may weigh a figure and drop it. The
 * other marks lose their anchors, to which nothing leads: on pages with many they weigh as much as a picture.
 */
export function leadingBack<Part>(sources: readonly SourceEntry[], part: Part): Mentioned<Part> {
  const first = new Map<number, string>();
  const shown = withFirst(part, first) as Part;
  return {
    shown,
    sources: sources.map((source) => {
      const mention = first.get(source.number);
      return mention === undefined ? source : { ...source, mention };
    }),
  };
}

/** The value with anchors at first mentions only, which are noted down in the order of the page; itself where it has none. */
function withFirst(value: unknown, first: Map<number, string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isCite(value)) return { ...value, marks: value.marks.map((mark) => firstOnly(mark, first)) };
  if (Array.isArray(value)) {
    const items = value.map((item) => withFirst(item, first));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const changed = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const kept = withFirst(item, first);
    return kept === item ? [] : [[key, kept] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function isCite(value: object): value is Cite {
  return "kind" in value && value.kind === "cite" && "marks" in value;
}

function firstOnly({ anchor, ...mark }: CiteMark, first: Map<number, string>): CiteMark {
  if (anchor === undefined) return mark;
  const { number, last = number } = mark;
  const numbers = Array.from({ length: last - number + 1 }, (_, index) => number + index);
  const unseen = numbers.filter((candidate) => !first.has(candidate));
  for (const candidate of unseen) first.set(candidate, anchor);
  return unseen.length === 0 ? mark : { ...mark, anchor };
}
