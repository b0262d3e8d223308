import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { SmallPanel } from "../../charts/small-multiples.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Address } from "../../site/addresses.ts";
import { countiesInSentence } from "../batch/links.ts";
import { numberSources } from "../batch/number-sources.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { cell, type DataTable } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { withTheMost } from "../kit/most-shown.ts";
import { mostDrawnNote } from "./most-drawn.ts";
import { datedStep } from "../rises/rise-chart.ts";
import { timeInWords, type BatchRise } from "../rises/rise.ts";
import { drawnRises, scopeRises, type RisingStep } from "../rises/scope-rises.ts";
import { amountCell, nameCell, orderedCounties } from "./table.ts";

/** A county with everything by which its counts rose. */
interface RisingCounty {
  readonly county: County;
  readonly rises: readonly BatchRise[];
}

/**
 * The counties side by side, each with its convictions moved and vacated over time, in the order of states, then of
 * names; `null` where fewer than two counties have steps to compare.
 */
export function multiplesFigure(records: Records, page: Address, citations: Citations): FigureBlock | null {
  const all = orderedCounties(records).map((county): RisingCounty => {
    return { county, rises: scopeRises(records, records.totals("county", county.county_id)) };
  });
  const drawn = all.filter(({ rises }) => drawnRises(rises, "moved").length > 0);
  if (drawn.length < 2) return null;
  const moved = ({ county }: RisingCounty) =>
    records.totals("county", county.county_id).moved.quantity?.value ?? 0;
  const panels = withTheMost(drawn, moved).map((row) => panelOf(records, row));
  const { countyMap, rises: risesSay } = wordsOf(records);
  const words = countyMap.panels;
  return figure(page, {
    anchor: "panels",
    title: words.title,
    finding: findingOf(records, drawn, all.length, citations),
    description: words.description(
      panels.map((panel) => words.panel(panel.name, panel.words.join(", "))).join("; "),
    ),
    chart: {
      form: "small-multiples",
      panels,
      until: records.edition.as_of,
      words: { whole: risesSay.steps.moved, part: risesSay.chart.part, span: risesSay.chart.span },
    },
    notes: [...mostDrawnNote(records, panels.length, drawn.length), ...notesOn(records, all, drawn)],
    table: coursesTable(records, all),
    source: [words.source],
  });
}

function panelOf(records: Records, { county, rises }: RisingCounty): SmallPanel {
  const totals = records.totals("county", county.county_id);
  const vacated = scopeAmount(records, totals, "vacated");
  const { panels: says } = wordsOf(records).countyMap;
  const words: Record<typeof vacated.kind, string> = {
    number: says.vacated(vacated.words),
    unknown: says.vacatedUnknown,
    pardoned: vacated.words,
    reported: vacated.words,
    "no-ruling-number": vacated.words,
    nothing: vacated.words,
    "not-looked": vacated.words,
  };
  return {
    name: countyShortName(county),
    words: [says.moved(scopeAmount(records, totals, "moved").words), words[vacated.kind]],
    whole: drawnRises(rises, "moved").map(datedStep),
    part: drawnRises(rises, "vacated").map(datedStep),
  };
}

/** In how many counties a number is known, and from which to which number. */
function findingOf(
  records: Records,
  drawn: readonly RisingCounty[],
  counties: number,
  citations: Citations,
): Line {
  const words = wordsOf(records);
  const { finding, end } = words.countyMap.panels;
  const numbered = drawn
    .map(({ county }) => ({ county, moved: records.totals("county", county.county_id).moved }))
    .sort((a, b) => (a.moved.quantity?.value ?? 0) - (b.moved.quantity?.value ?? 0));
  const endOf = (row: (typeof numbered)[number] | undefined): Line => {
    if (row === undefined || row.moved.quantity === null) return [];
    const sources = row.moved.batch_ids.flatMap((id) => numberSources(records, id, "moved"));
    return [
      end(words.amount(row.moved.quantity), countyShortName(row.county)),
      citations.cite([...new Set(sources)]),
    ];
  };
  return finding(
    words.number(drawn.length),
    words.count(counties, words.county.county),
    endOf(numbered[0]),
    endOf(numbered.at(-1)),
  );
}

function notesOn(
  records: Records,
  all: readonly RisingCounty[],
  drawn: readonly RisingCounty[],
): readonly Line[] {
  const without = all.filter((row) => !drawn.includes(row)).map(({ county }) => county.county_id);
  const words = wordsOf(records).countyMap.panels;
  return [
    [words.order],
    ...(without.length === 0 ? [] : [words.without(countiesInSentence(records, without))]),
  ];
}

function coursesTable(records: Records, all: readonly RisingCounty[]): DataTable {
  const { panels, table } = wordsOf(records).countyMap;
  const { heads } = table;
  return {
    kind: "table",
    caption: panels.caption,
    heads: [
      { text: heads.county },
      { text: heads.state },
      { text: heads.moved, numeric: true },
      { text: panels.heads.whenMoved },
      { text: heads.vacated, numeric: true },
      { text: panels.heads.whenVacated },
    ],
    rows: all.map(({ county, rises }) => ({
      cells: [
        nameCell(county),
        cell(stateName(county.state)),
        amountCell(records, county, "moved"),
        cell(courseInWords(records, rises, "moved")),
        amountCell(records, county, "vacated"),
        cell(courseInWords(records, rises, "vacated")),
      ],
    })),
  };
}

function courseInWords(records: Records, rises: readonly BatchRise[], step: RisingStep): string {
  const { amount, countyMap } = wordsOf(records);
  const { course, dateUnknown, numberUnknown, noStep } = countyMap.panels;
  const steps = rises
    .filter((rise) => rise.step === step)
    .map(({ quantity, time }) =>
      course(
        time === null ? dateUnknown : timeInWords(records, time),
        quantity === null ? numberUnknown : amount(quantity),
      ),
    );
  return steps.length === 0 ? noStep : steps.join("; ");
}
