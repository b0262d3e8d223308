import type { Block } from "../../src/views/kit/block.ts";
import { plainText, type Line } from "../../src/views/kit/inline.ts";
import type { Page } from "../../src/views/kit/page.ts";

/** Every line of a block, as a reader meets them. */
function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case "prose":
      return block.lines;
    case "list":
      return block.items;
    case "facts":
      return block.facts.flatMap(({ term, details }) => [[term], ...details]);
    case "numbers":
      return block.numbers.flatMap(({ label, amount, note }) => [[label], [amount], note]);
    case "table":
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.line));
    case "timeline":
      return block.entries.flatMap(({ when, text, notes }) => [[when], text, ...notes]);
    case "quote":
      return [[block.text], block.attribution];
    default:
      return [];
  }
}

/** The lines of a page's sections, in plain words. */
export function sectionLines(page: Page): readonly string[] {
  return page.sections.flatMap((section) => section.blocks.flatMap(linesOf)).map(plainText);
}

/** The words of a page: summary and sections. */
export function pageText(page: Page): string {
  return [...page.summary.map(plainText), ...sectionLines(page)].join("\n");
}
