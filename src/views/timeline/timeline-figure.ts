import type { Lane } from "../../charts/lanes/lane.ts";
import type { LaneBar } from "../../charts/lanes/placed-bar.ts";
import { listOf } from "../../format/lists.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Address } from "../../site/addresses.ts";
import { cell, type DataTable, type TimelineBlock } from "../kit/block.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Inline, Line } from "../kit/inline.ts";
import type { Moment } from "./moment.ts";

/** Fewer dates than these are read faster than a picture of them. */
const FEWEST = 3;

/** A lane with more marks than these is described by how many there are, and from when to when. */
const MANY = 4;

/** The names and shapes of lanes, from the top. */
export type LaneKinds<L extends string> = Readonly<Record<L, Pick<Lane, "name" | "shape">>>;

/** What a page says about its line of time. */
export interface TimelineWords {
  readonly page: Address;
  readonly title: string;
  readonly finding: Line;
  /** What stands before the description of the lanes. */
  readonly opening: string;
  readonly caption: string;
}

interface Numbered<L extends string> {
  readonly number: number;
  readonly moment: Moment<L>;
}

/** The moments as lanes along the years, with the numbered list of them as a table; as a plain list where few have dates. */
export function timelineBlock<L extends string>(
  moments: readonly Moment<L>[],
  kinds: LaneKinds<L>,
  words: TimelineWords,
): FigureBlock | TimelineBlock {
  const numbered = moments.map((moment, index) => ({ number: index + 1, moment }));
  const drawn = numbered.filter(({ moment }) => isDated(moment));
  if (drawn.length < FEWEST) return { kind: "timeline", entries: moments };
  const lanes = (Object.keys(kinds) as L[])
    .map((kind) =>
      laneOf(
        kinds[kind],
        drawn.filter(({ moment }) => moment.lane === kind),
      ),
    )
    .filter(({ marks, bars }) => marks.length > 0 || bars.length > 0);
  const undated = numbered.filter(({ moment }) => !isDated(moment)).map(({ number }) => String(number));
  return figure(words.page, {
    anchor: "events",
    title: words.title,
    finding: words.finding,
    description: `${words.opening} ${lanes.map(laneInWords).join(" ")}`,
    chart: { form: "lanes", lanes, words: { day: "day known", span: "only the month or year known" } },
    notes: [["The numbers are those of the table.", ...openNote(lanes), ...undatedNote(undated)]],
    table: momentsTable(numbered, kinds, words.caption),
    tableShown: true,
    source: ["Sources: cited with every entry on the page."],
  });
}

function isDated<L extends string>({ date, lasted }: Moment<L>): boolean {
  return date !== null || (lasted !== undefined && (lasted.from !== null || lasted.to !== null));
}

function openNote(lanes: readonly Required<Lane>[]): Line {
  const isOpen = lanes.some(({ bars }) => bars.some(({ from, to }) => from === null || to === null));
  return isOpen ? [" A bar is open at an end that is not recorded."] : [];
}

function undatedNote(undated: readonly string[]): Line {
  if (undated.length === 0) return [];
  return undated.length === 1
    ? [` Not drawn, because it has no date: ${listOf(undated)}.`]
    : [` Not drawn, because they have no date: ${listOf(undated)}.`];
}

function laneOf<L extends string>(
  { name, shape }: Pick<Lane, "name" | "shape">,
  entries: readonly Numbered<L>[],
): Required<Lane> {
  return {
    name,
    shape,
    marks: entries.flatMap(({ number, moment: { label, date, lasted } }) =>
      lasted !== undefined || date === null ? [] : [{ number, label, on: date }],
    ),
    bars: entries.flatMap(({ number, moment: { label, lasted } }) =>
      lasted === undefined ? [] : [{ number, label, ...lasted }],
    ),
  };
}

/** A lane for those who do not see it: each mark with its date, or how many there are; the table has them all. */
function laneInWords({ name, marks, bars }: Required<Lane>): string {
  const [first, last] = [marks[0], marks.at(-1)];
  const events =
    marks.length > MANY && first !== undefined && last !== undefined
      ? [`${marks.length} marks, ${dateInWords(first.on)} to ${dateInWords(last.on)}`]
      : marks.map(({ label, on }) => `${label} (${dateInWords(on)})`);
  return `${name}: ${[...bars.map(barInWords), ...events].join(", ")}.`;
}

/** An end that is not recorded may be the present or unknown. */
function barInWords({ label, from, to }: LaneBar): string {
  const start = from === null ? "start not recorded" : `from ${dateInWords(from)}`;
  return `${label} (${start}, ${to === null ? "no end recorded" : `to ${dateInWords(to)}`})`;
}

function momentsTable<L extends string>(
  numbered: readonly Numbered<L>[],
  kinds: LaneKinds<L>,
  caption: string,
): DataTable {
  return {
    kind: "table",
    caption,
    heads: [{ text: "Date" }, { text: "No." }, { text: "Line" }, { text: "What happened" }],
    rows: numbered.map(({ number, moment: { when, lane, text, notes } }) => ({
      cells: [
        cell(when),
        cell(String(number)),
        cell(kinds[lane].name),
        cell(...citedLast([...text, ...notes.flatMap((note) => [" ", ...note])])),
      ],
    })),
  };
}

/** The line with its citations behind the last word: in a cell they stand for all of it. */
function citedLast(line: Line): Line {
  const isCite = (part: Inline) => typeof part === "object" && part.kind === "cite";
  return [...line.filter((part) => !isCite(part)), ...line.filter(isCite)];
}
