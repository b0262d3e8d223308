import type { Block, Fact } from "../kit/block.ts";
import type { DataTable } from "../kit/table.ts";
import type { SourceEntry } from "../kit/citations.ts";
import { plainText, type Line } from "../kit/inline.ts";

/**
 * About how high things are on paper, in points: enough to choose what stands on two sheets. The sizes are those of
 * the print styles; the true heights are measured by tests/browser/print.test.ts.
 */
const PROSE = { characters: 128, leading: 11.5, gap: 5 };
const SMALL = { leading: 10, gap: 3.5 };

/** So many small characters fill the width of a sheet. */
const SHEET = 158;

/** The room of the summary beside the code in the corner. */
const BESIDE_CODE = 105;

/** The room beside the terms of facts. */
const BESIDE_TERM = 115;
const TERM = 26;

/** The room of a column of names. */
const NAME = 16;

/** The height of the drawing of a figure whose table is not shown. */
const DRAWING = 180;

/** The height of a head, its name and its gaps. */
const SECTION_HEAD = 25;
const PAGE_HEAD = 125;

const lengthOf = (line: Line): number => plainText(line).length;
const lines = (length: number, room: number): number => Math.max(1, Math.ceil(length / room));
const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

const paragraph = (line: Line, room = PROSE.characters): number =>
  lines(lengthOf(line), room) * PROSE.leading + PROSE.gap;
const small = (line: Line, room = SHEET): number => lines(lengthOf(line), room) * SMALL.leading;

/** The head of a page with its summary, and what stands at the foot of the last sheet. */
export function headHeight(summary: readonly Line[]): number {
  return PAGE_HEAD + sum(summary.map((line) => paragraph(line, BESIDE_CODE)));
}

/** A section around its blocks. */
export function sectionHeight(blocks: number): number {
  return SECTION_HEAD + blocks;
}

/** One source: a half of its height, since sources stand in two columns. */
export function sourceHeight({ line }: SourceEntry): number {
  const addresses = line.flatMap((part) =>
    typeof part === "object" && "href" in part && part.external ? part.href : [],
  );
  const length = lengthOf(line) + sum(addresses.map((address) => address.length * 1.15));
  return (lines(length, 74) * 9.15 + 1.5) / 2;
}

/** Blocks one below the other. */
export function blocksHeight(blocks: readonly Block[]): number {
  return sum(blocks.map(blockHeight));
}

function blockHeight(block: Block): number {
  switch (block.kind) {
    case "pager":
      return 0;
    case "prose":
      return sum(block.lines.map((line) => paragraph(line)));
    case "list":
      return sum(block.items.map((line) => paragraph(line)));
    case "facts":
      return sum(block.facts.map(factHeight));
    case "numbers":
      return 30 + Math.max(...block.numbers.map(({ note }) => small(note, SHEET / 3)));
    case "table":
      return tableHeight(block);
    case "figure":
      return (
        SECTION_HEAD +
        paragraph(block.finding) +
        sum(block.notes.map((note) => small(note))) +
        (block.tableShown ? tableHeight(block.table) : DRAWING)
      );
    case "timeline":
      return sum(
        block.entries.map(({ text, notes }) =>
          sum([paragraph(text, BESIDE_TERM), ...notes.map((note) => small(note, BESIDE_TERM))]),
        ),
      );
    case "statements":
      return sum(
        block.entries.map(({ heads, statements }) =>
          factHeight({
            term: heads.map(({ text }) => text).join(", "),
            details: statements.flatMap(({ asked, line, quote }) => [
              ...(asked ?? []).map(({ text }): Line => [text]),
              line,
              ...(quote === undefined ? [] : [[quote.text], quote.attribution, [""], [""]]),
            ]),
          }),
        ),
      );
    case "quote":
      return sum([paragraph([block.text]), small(block.attribution)]);
    case "snippet":
      return block.text.split("\n").length * PROSE.leading;
    case "ways":
      return sum(block.ways.map((way) => SECTION_HEAD + sum(way.links.map((line) => paragraph(line)))));
  }
}

function factHeight({ term, words, details }: Pick<Fact, "term" | "words" | "details">): number {
  const beside = sum(details.map((detail) => small(detail, BESIDE_TERM) + 1.5));
  const length = lengthOf(words === undefined ? [term] : [term, " ", words]);
  return Math.max(beside, lines(length, TERM) * SMALL.leading) + SMALL.gap;
}

/** A table whose columns have room in proportion to their words, none less than a narrow one needs. */
function tableHeight({ heads, rows, foot, key }: DataTable): number {
  const all = [...rows, ...(foot ?? [])];
  const weights = heads.map((_, index) =>
    Math.max(14, ...all.map(({ cells }) => Math.sqrt(lengthOf(cells[index]?.line ?? []) * 30))),
  );
  // Where the heads say what they are about, the rows are people: each name is bold on a line of its own.
  const ofPeople = heads.some(({ note }) => note !== undefined);
  const rooms = weights.map((weight, index) =>
    ofPeople && index === 0 ? NAME : (weight / sum(weights)) * SHEET,
  );
  const [least, leading] = ofPeople ? [2, SMALL.leading * 1.05] : [1, SMALL.leading];
  const row = (texts: readonly number[]) =>
    Math.max(least, ...texts.map((length, index) => lines(length, rooms[index] ?? SHEET))) * leading +
    SMALL.gap;
  return sum([
    2 * SMALL.leading,
    row(heads.map(({ text, note }) => text.length + (note === undefined ? 0 : lengthOf(note)))),
    ...all.map(({ cells }) => row(cells.map(({ line }) => lengthOf(line)))),
    (key ?? []).length * SMALL.leading * 0.85,
  ]);
}
