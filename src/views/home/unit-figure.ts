import type { UnitGroup } from "../../charts/units/group.ts";
import type { Tone } from "../../charts/kit/tone.ts";
import { countyInState, countyShortName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { numberSources } from "../batch/number-sources.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { mostDrawnNote } from "../county/most-drawn.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { link, type Inline, type Line } from "../kit/inline.ts";
import { MOST_SHOWN } from "../kit/most-shown.ts";
import {
  countyMarks,
  marksOfBatch,
  NO_MARKS,
  REACHES,
  withoutRuling,
  type CountyMarks,
  type Reach,
} from "./marks.ts";
import { notDrawnNotes } from "./not-drawn.ts";
import { marksTable } from "./marks-table.ts";

const TONES: Record<Reach, Tone> = {
  vacated: "full",
  "no-ruling": "part",
  announced: "light",
  "not-told": "unknown",
};

/** A mark for every conviction known to have been moved, by county, told apart by what came of it. */
export function unitFigure(records: Records, citations: Citations): FigureBlock {
  const { marks: words } = wordsOf(records).home;
  const known = countyMarks(records);
  const counties = known.slice(0, MOST_SHOWN);
  const groups = counties.map((row) => groupOf(records, row));
  return figure(ADDRESSES.home, {
    anchor: "convictions",
    title: counties.length === known.length ? words.title : words.titleOfMost,
    finding: findingOf(records, counties, citations),
    description: `${groups.map((group) => `${group.label}: ${group.words.join(", ")}`).join("; ")}.`,
    chart: {
      form: "units",
      unit: words.unit,
      key: REACHES.map((reach) => ({ tone: TONES[reach], label: words.reaches[reach] })),
      more: words.more,
      groups,
    },
    notes: [
      ...mostDrawnNote(records, counties.length, known.length),
      ...notDrawnNotes(records, known, counties),
    ],
    table: marksTable(records, counties),
    source: words.source<Inline>((text) => link(text, ADDRESSES.batches.list)),
  });
}

function groupOf(records: Records, { county, totals, marks }: CountyMarks): UnitGroup {
  return {
    label: countyInState(county),
    words: [movedWords(records, totals), vacatedWords(records, totals)],
    parts: REACHES.map((reach) => ({ tone: TONES[reach], count: marks[reach] })),
    open: totals.moved.quantity !== null && isOpen(totals.moved.quantity),
  };
}

function movedWords(records: Records, totals: ScopeTotals): string {
  const {
    amount,
    home: { marks },
  } = wordsOf(records);
  const moved = scopeAmount(records, totals, "moved").words;
  const announced = totals.announced_only.quantity;
  return announced === null ? marks.moved(moved) : marks.movedAnnounced(moved, amount(announced));
}

function vacatedWords(records: Records, totals: ScopeTotals): string {
  const { marks } = wordsOf(records).home;
  const { kind, words } = scopeAmount(records, totals, "vacated");
  if (kind === "number") return marks.vacated(words);
  return kind === "unknown" ? marks.vacatedUnknown : words;
}

/** Whether there may be more than the number. */
function isOpen({ qualifier }: Quantity): boolean {
  return qualifier === "more-than" || qualifier === "at-least";
}

function findingOf(records: Records, counties: readonly CountyMarks[], citations: Citations): Line {
  const {
    number,
    home: { marks: words },
  } = wordsOf(records);
  const sum = (count: (row: CountyMarks) => number) => counties.reduce((all, row) => all + count(row), 0);
  const [vacated, all] = [number(sum(({ marks }) => marks.vacated)), number(sum((row) => row.all))];
  const waiting = sum(({ marks }) => withoutRuling(marks));
  const [most] = [...counties].sort((a, b) => withoutRuling(b.marks) - withoutRuling(a.marks));
  if (most === undefined || waiting === 0) return [words.finding(vacated, all)];
  const sources = most.totals.moved.batch_ids
    .filter((id) => withoutRuling(marksOfBatch(records, id) ?? NO_MARKS) > 0)
    .flatMap((id) => numberSources(records, id, "moved"));
  const here = withoutRuling(most.marks);
  const place = countyShortName(most.county);
  return [
    here === waiting
      ? words.findingAllWaiting(vacated, all, number(waiting), place)
      : words.findingWaiting(vacated, all, number(waiting), number(here), place),
    citations.cite([...new Set(sources)]),
  ];
}
