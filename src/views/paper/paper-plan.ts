import type { Section } from "../kit/block.ts";
import type { SourceEntry } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { citedIn } from "./cited.ts";
import { printedBlocks, type PrintedAs } from "./printed-blocks.ts";
import { blocksHeight, headHeight, sectionHeight, sourceHeight } from "./height.ts";

/** A section and how much of it is printed. */
export interface PaperPart {
  readonly anchor: string;
  readonly as: Exclude<PrintedAs, "omitted">;
}

/** What of a page stands on the two sheets of its printed form. */
export interface PaperPlan {
  /** What is printed however long it is. */
  readonly kept: readonly PaperPart[];
  /** What is printed as long as there is room, the most important first; sections named nowhere come last. */
  readonly fill: readonly PaperPart[];
}

/** What a page is made of before it is known what is printed. */
interface Parts {
  readonly summary: readonly Line[];
  readonly sections: readonly Section[];
  readonly sources: readonly SourceEntry[];
}

type Printed = ReadonlyMap<string, PrintedAs>;

/** The height of two sheets between their margins in points: of US Letter, which is the lower of the two formats. */
const ROOM = 2 * 724;

/** What the estimate leaves free: lines break otherwise than it thinks, and parts do not break everywhere. */
const RESERVE = 190;

/** The parts of a page with what is left out on paper, so that the rest stands on two sheets. */
export function onPaper(parts: Parts, { kept, fill }: PaperPlan): Pick<Parts, "sections" | "sources"> {
  const named = new Set([...kept, ...fill].map(({ anchor }) => anchor));
  const others = parts.sections.filter(({ anchor }) => !named.has(anchor));
  const rest = others.map(({ anchor }): PaperPart => ({ anchor, as: "whole" }));
  let printed: Printed = new Map(kept.map(({ anchor, as }) => [anchor, as]));
  for (const { anchor, as } of [...fill, ...rest]) {
    const tried = new Map(printed).set(anchor, as);
    if (heightOf(parts, tried) <= ROOM - RESERVE) printed = tried;
  }
  return {
    sections: parts.sections.map((section) => {
      const as = printed.get(section.anchor) ?? "omitted";
      return as === "whole" ? section : { ...section, print: as };
    }),
    sources: printedSources(parts, printed),
  };
}

/** About how high the printed parts are together, with the sources that they cite, in points. */
function heightOf(parts: Parts, printed: Printed): number {
  const sections = parts.sections.map((section) => {
    const blocks = printedBlocks(section, printed.get(section.anchor) ?? "omitted");
    return blocks.length === 0 ? 0 : sectionHeight(blocksHeight(blocks));
  });
  const sources = citedSources(parts, printed).map(sourceHeight);
  return [headHeight(parts.summary), ...sections, ...sources].reduce((sum, height) => sum + height, 0);
}

function citedSources({ summary, sections, sources }: Parts, printed: Printed): readonly SourceEntry[] {
  const blocks = sections.map((section) => printedBlocks(section, printed.get(section.anchor) ?? "omitted"));
  const cited = citedIn([summary, blocks]);
  return sources.filter(({ number }) => cited.has(number));
}

/** The sources, those left out on paper marked; the others then say their numbers themselves. */
function printedSources(parts: Parts, printed: Printed): readonly SourceEntry[] {
  const kept = new Set(citedSources(parts, printed));
  if (kept.size === parts.sources.length) return parts.sources;
  return parts.sources.map((source) =>
    kept.has(source) ? { ...source, numbered: true } : { ...source, print: "omitted" },
  );
}
