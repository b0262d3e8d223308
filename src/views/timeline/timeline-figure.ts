import type { Lane } from "../../charts/lanes/lane.ts";
import type { LaneBar } from "../../charts/lanes/placed-bar.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Address } from "../../site/addresses.ts";
import type { TimelineBlock } from "../kit/block.ts";
import { cell, type DataTable } from "../kit/table.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Inline, Line } from "../kit/inline.ts";
import type { Moment } from "./moment.ts";

/** Fewer dates than these are read faster than a picture of them. */
const FEWEST = 3;

/** A lane with more marks than these is described by how many there are, and from when to when. */
const MANY = 4;

/** The names and shapes of lanes, from the top. */
export type LaneKinds<L extends string> = Readonly<Record<L, Pick<Lane, "name" | "shape">>>;

/** The lanes of shapes with their names. */
export function lanesOf<L extends string>(
  shapes: Readonly<Record<L, Lane["shape"]>>,
  names: Readonly<Record<L, string>>,
): LaneKinds<L> {
  const lanes = (Object.keys(shapes) as L[]).map((lane) => [
    lane,
    { name: names[lane], shape: shapes[lane] },
  ]);
  return Object.fromEntries(lanes) as LaneKinds<L>;
}

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
  records: Records,
  moments: readonly Moment<L>[],
  kinds: LaneKinds<L>,
  words: TimelineWords,
): FigureBlock | TimelineBlock {
  const { timeline } = wordsOf(records);
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
    description: timeline.description(
      words.opening,
      lanes.map((lane) => laneInWords(records, lane)).join(" "),
    ),
    chart: { form: "lanes", lanes, words: timeline.key },
    notes: [[notesOf(records, lanes, undated).join(" ")]],
    table: momentsTable(records, numbered, kinds, words.caption),
    tableShown: true,
    source: [timeline.source],
  });
}

function isDated<L extends string>({ date, lasted }: Moment<L>): boolean {
  return date !== null || (lasted !== undefined && (lasted.from !== null || lasted.to !== null));
}

/** Where the numbers lead, what an open bar means, and what is not drawn. */
function notesOf(
  records: Records,
  lanes: readonly Required<Lane>[],
  undated: readonly string[],
): readonly string[] {
  const { list, timeline } = wordsOf(records);
  const isOpen = lanes.some(({ bars }) => bars.some(({ from, to }) => from === null || to === null));
  const numbers = list(undated);
  return [
    timeline.numbersNote,
    ...(isOpen ? [timeline.openNote] : []),
    ...(undated.length === 1 ? [timeline.oneUndated(numbers)] : []),
    ...(undated.length > 1 ? [timeline.severalUndated(numbers)] : []),
  ];
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
function laneInWords(records: Records, { name, marks, bars }: Required<Lane>): string {
  const { date, theDate, timeline } = wordsOf(records);
  const [first, last] = [marks[0], marks.at(-1)];
  const events =
    marks.length > MANY && first !== undefined && last !== undefined
      ? [timeline.marks(marks.length, theDate(first.on), theDate(last.on))]
      : marks.map(({ label, on }) => timeline.mark(label, date(on)));
  const entries = [...bars.map((bar) => barInWords(records, bar)), ...events];
  return timeline.lane(name, entries.join(", "));
}

/** An end that is not recorded may be the present or unknown. */
function barInWords(records: Records, { label, from, to }: LaneBar): string {
  const { theDate, timeline } = wordsOf(records);
  return timeline.bar(
    label,
    from === null ? timeline.startUnknown : timeline.from(theDate(from)),
    to === null ? timeline.endUnknown : timeline.to(theDate(to)),
  );
}

function momentsTable<L extends string>(
  records: Records,
  numbered: readonly Numbered<L>[],
  kinds: LaneKinds<L>,
  caption: string,
): DataTable {
  const { columns } = wordsOf(records).timeline;
  return {
    kind: "table",
    caption,
    heads: [{ text: columns.date }, { text: columns.number }, { text: columns.lane }, { text: columns.text }],
    rows: numbered.map(({ number, moment: { when, language, lane, text, notes } }) => ({
      cells: [
        cell(language === undefined ? when : { kind: "original", text: when, language }),
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
