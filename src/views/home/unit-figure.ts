import type { KeyEntry } from "../../charts/units/key.ts";
import type { UnitGroup } from "../../charts/units/group.ts";
import type { Tone } from "../../charts/kit/tone.ts";
import { amountOf, numberInWords } from "../../format/counts.ts";
import { countyInState, countyShortName } from "../../format/names.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { numberSources } from "../batch/number-sources.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { link, type Line } from "../kit/inline.ts";
import { countyMarks, marksOfBatch, REACHES, type CountyMarks, type Reach } from "./marks.ts";
import { notDrawnNotes } from "./not-drawn.ts";
import { marksTable } from "./marks-table.ts";

const TONES: Record<Reach, Tone> = {
  vacated: "full",
  "no-ruling": "part",
  announced: "light",
  "not-told": "unknown",
};

const KEY: readonly KeyEntry[] = REACHES.map((reach) => ({ tone: TONES[reach.reach], label: reach.label }));

/** A mark for every conviction known to have been moved, by county, told apart by what came of it. */
export function unitFigure(records: Records, citations: Citations): FigureBlock {
  const counties = countyMarks(records);
  const groups = counties.map((row) => groupOf(records, row));
  return figure(ADDRESSES.home, {
    anchor: "convictions",
    title: "Every conviction counted, county by county",
    finding: findingOf(records, counties, citations),
    description: `${groups.map(({ label, words }) => `${label}: ${words.join(", ")}`).join("; ")}.`,
    chart: {
      form: "units",
      unit: "One mark is one conviction that a prosecutor moved, or announced, to undo; a full square is a hundred.",
      key: KEY,
      more: "more; how many is not known",
      groups,
    },
    notes: notDrawnNotes(records, counties),
    table: marksTable(records, counties),
    source: [
      "Sources: every number is cited on the page of its batch (",
      link("all batches", ADDRESSES.batches.list),
      ").",
    ],
  });
}

function groupOf(records: Records, { county, totals, marks }: CountyMarks): UnitGroup {
  const announced = totals.announced_only.quantity;
  const only = announced === null ? "" : ` (${amountOf(announced)} announced only)`;
  const vacated = scopeAmount(records, totals, "vacated");
  return {
    label: countyInState(county),
    words: [
      `${scopeAmount(records, totals, "moved").words} moved${only}`,
      vacated.kind === "number"
        ? `${vacated.words} vacated`
        : vacated.kind === "unknown"
          ? "number vacated not known"
          : vacated.words,
    ],
    parts: REACHES.map(({ reach }) => ({ tone: TONES[reach], count: marks[reach] })),
    open: totals.moved.quantity !== null && isOpen(totals.moved.quantity),
  };
}

/** Whether there may be more than the number. */
function isOpen({ qualifier }: Quantity): boolean {
  return qualifier === "more-than" || qualifier === "at-least";
}

function findingOf(records: Records, counties: readonly CountyMarks[], citations: Citations): Line {
  const sum = (count: (row: CountyMarks) => number) => counties.reduce((all, row) => all + count(row), 0);
  const vacated = `${numberInWords(sum(({ marks }) => marks.vacated))} of the ${numberInWords(sum(({ all }) => all))} marks stand for convictions that courts vacated`;
  const waiting = sum(({ marks }) => marks["no-ruling"]);
  const [most] = [...counties].sort((a, b) => b.marks["no-ruling"] - a.marks["no-ruling"]);
  if (most === undefined || waiting === 0) return [`${vacated}.`];
  const sources = most.totals.moved.batch_ids
    .filter((id) => (marksOfBatch(records, id)?.["no-ruling"] ?? 0) > 0)
    .flatMap((id) => numberSources(records, id, "moved"));
  const here = most.marks["no-ruling"];
  const share = here === waiting ? "all" : numberInWords(here);
  return [
    `${vacated}; for ${numberInWords(waiting)} no ruling was found, ${share} of them in ${countyShortName(most.county)}.`,
    citations.cite([...new Set(sources)]),
  ];
}
