import { isPartialDate } from "../../src/model/partial-date.ts";
import type { Block, Section } from "../../src/views/kit/block.ts";
import type { DataTable } from "../../src/views/kit/table.ts";
import type { QuoteBlock, Statement } from "../../src/views/kit/statements.ts";
import { plainText, type Line } from "../../src/views/kit/inline.ts";
import type { Page } from "../../src/views/kit/page.ts";

/** The lines of a block in the order in which they are read. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case "prose":
      return block.lines;
    case "list":
      return block.items;
    case "facts":
      return block.facts.flatMap(({ term, words, details }) => [
        words === undefined ? [term] : [term, " ", words],
        ...details,
      ]);
    case "numbers":
      return block.numbers.flatMap(({ label, amount, note }) => [[label, amount], note]);
    case "table":
      return [
        ...block.heads.flatMap(({ note }) => (note === undefined ? [] : [note])),
        ...[...block.rows, ...(block.foot ?? [])].flatMap(({ cells }) => cells.map(({ line }) => line)),
        ...(block.key ?? []).map(({ mark, meaning }) => [mark, ` ${meaning}`]),
      ];
    case "timeline":
      return block.entries.flatMap(({ when, text, notes }) => [[when], text, ...notes]);
    case "quote":
      return [[block.text], block.attribution];
    case "statements":
      return block.entries.flatMap(({ heads, statements }) => [
        heads.map(({ text }) => text),
        ...statements.flatMap(linesOfStatement),
      ]);
    case "snippet":
      return [[block.text]];
    case "pager":
      return [[block.label], ...block.links.map(({ text }) => [text])];
    case "ways":
      return block.ways.flatMap(({ heading, links }) => [[heading], ...links]);
    case "figure":
      return [
        [block.title],
        block.finding,
        [block.description],
        ...wordsIn(block.chart).map((words) => [words]),
        ...block.notes,
        ...linesOf(block.table),
        block.source,
      ];
  }
}

function linesOfStatement({ asked = [], line, quote }: Statement): readonly Line[] {
  return [...asked.map(({ text }) => [text]), line, ...(quote === undefined ? [] : linesOf(quote))];
}

/** Every text in the rows of a chart; dates by which it only measures are no words. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" || isPartialDate(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** The lines of a page in the order in which they are read. */
export function pageLines(page: Page): readonly Line[] {
  return [...page.summary, ...page.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))];
}

/** The words of a page. */
export function pageText(page: Page): string {
  return pageLines(page).map(plainText).join("\n");
}

/** The section with the anchor. @throws Error if the page has none. */
export function sectionOf(page: Page, anchor: string): Section {
  const found = page.sections.find((section) => section.anchor === anchor);
  if (found === undefined) throw new Error(`${page.address} has no section ${anchor}`);
  return found;
}

/** The words of one section. */
export function sectionText(page: Page, anchor: string): string {
  return sectionOf(page, anchor).blocks.flatMap(linesOf).map(plainText).join("\n");
}

/** The tables of a page. */
export function tablesOf(page: Page): readonly DataTable[] {
  return page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "figure" ? [block.table] : block.kind === "table" ? [block] : []));
}

/** The quotations of a page. */
export function quotesOf(page: Page): readonly QuoteBlock[] {
  return page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "quote") return [block];
      if (block.kind !== "statements") return [];
      return block.entries.flatMap(({ statements }) => statements.flatMap(({ quote }) => quote ?? []));
    });
}

/** The lines of a page's sections, in plain words. */
export function sectionLines(page: Page): readonly string[] {
  return page.sections.flatMap((section) => section.blocks.flatMap(linesOf)).map(plainText);
}

/** The numbers of the sources that a page cites, each once, in the order of reading. */
export function citedNumbers(page: Page): readonly number[] {
  const marks = pageLines(page)
    .flat()
    .flatMap((part) => (typeof part !== "string" && part.kind === "cite" ? part.marks : []));
  const numbers = marks.flatMap(({ number, last = number }) =>
    Array.from({ length: last - number + 1 }, (_, index) => number + index),
  );
  return [...new Set(numbers)];
}
